"""Names of Asia and of the Pacific."""

from __future__ import annotations

from questions.world.people.area import Area

ASIA = (
    Area(
        "Chinese",
        "CN TW SG HK",
        women="Meiling Xiulan Yanfang Huiying Lijuan Shufen Yuhua Ruolan",
        men="Jianguo Weimin Zhiqiang Haoran Guoliang Yongsheng Dewei Shaohua",
        families="Cai Deng Feng Guo Han Liang Luo Peng Tang Xie Zhao Zhu",
        known_families=(
            "Wang Li Zhang Liu Chen Yang Huang Wu Zhou Xu Sun Ma Hu Lin Mao Xi Chiang Jiang"
        ),
        family_first=True,
    ),
    Area(
        "Japanese",
        "JP",
        women="Akiko Chieko Fumiko Haruka Kazuko Michiko Naoko Sachiko Yoshiko",
        men="Akira Daisuke Hideo Kazuo Makoto Noboru Osamu Ryota Takeshi Yuji",
        families=(
            "Eguchi Fujita Goto Hayashi Ishikawa Kimura Matsuda Nakajima Okada Shimizu Ueda "
            "Yamashita"
        ),
        known_families=(
            "Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Abe "
            "Yoshida Yamada Sasaki Takahashi Tojo Koike"
        ),
        ending="moto|mura|yama|kawa|shita|gawa",
        known_women=(
            "Yoko Yuriko Keiko Aiko Asako Ayumi Chika Emi Eri Erika Etsuko Hana Hanako Hiroko "
            "Hisako Kanako Kaori Kyoko Mai Mako Mariko Masako Matsuri Mayumi Megumi Midori "
            "Miho Mika Mio Misaki Nana Natsuko Noriko Reiko Rie Rika Rina Sayaka Setsuko "
            "Shizuka Takako Tomoko Yuka Yukari Yuki Yukiko Yumi"
        ),
        known_men=(
            "Shinzo Hirohito Hideki Isoroku Junichiro Fumio Atsushi Daichi Eiji Goro Haruki "
            "Haruto Hayao Hiroaki Hirofumi Hiroki Hiroshi Hiroyuki Ichiro Isao Jiro Jun "
            "Katsuya Kazuhiro Kazuki Keiji Keisuke Ken Kenichi Kenji Kenta Kiyoshi Koichi "
            "Koji Kota Kunio Masahiro Masaki Masao Masaru Masato Minoru Mitsuo Naoki Nobuo "
            "Ren Ryo Ryu Saburo Satoru Satoshi Seiji Shigeru Shin Shingo Shinichi Shinji "
            "Shiro Shota Sosuke Tadashi Taichi Takahiro Takao Takashi Taro Tatsuya Tetsuo "
            "Tetsuya Tomohiro Toru Toshio Tsuyoshi Yasuo Yasushi Yoichi Yoshi Yosuke Yu Yukio "
            "Yusuke Yutaka Yuu"
        ),
    ),
    Area(
        "Korean",
        "KR KP",
        women="Eun-ji Hye-jin Ji-won Min-seo Soo-jin Yeon-hee Mi-kyung Sun-hee",
        men="Dong-hyun Jae-won Kyung-soo Min-ho Sang-jin Tae-hyun Young-chul Sung-min",
        families="Bae Cho Han Hwang Jang Kang Kwon Lim Oh Seo Shin Yang",
        known_families="Kim Lee Park Choi Jung Chung Yoon Moon Rhee Syngman Yi",
        family_first=True,
        known_women=(
            "Bo-young Chae-won Eun-jung Eun-kyung Hae-won Hye-won Hyun-joo Ji-eun Ji-hye "
            "Ji-hyun Ji-yeon Kyung-wha Min-ji Na-young So-yeon Soo-yeon Su-jin Yoo-jin "
            "Young-ae Yu-na"
        ),
        known_men=(
            "Byung-se Dae-jung Dong-won Geun-hye Gi-hun Hyun-woo Il Il-sung In-ho Jae-in "
            "Jae-yong Jong-il Jong-un Joon-ho Jun-ho Ki-moon Kwang-soo Myung-bak Sang-hyun "
            "Seung-hyun Suk-yeol Tae-woo Woo-jin Yong-nam Young-sam"
        ),
    ),
    Area(
        "Vietnamese",
        "VN",
        women="Thi_Hoa Thi_Lan Thi_Mai Thi_Thuy",
        men="Van_Duc Van_Hung Van_Long Van_Tuan",
        families="Bui Dang Dinh Duong Hoang Phan Trinh Vu",
        known_families="Nguyen Tran Le Pham Ngo Ho Vo",
        family_first=True,
    ),
    Area(
        "Indian",
        "IN BD LK NP",
        women="Anjali Deepika Geeta Kavita Lakshmi Meena Nandini Pooja Rekha Sunita Usha",
        men="Anil Dinesh Ganesh Harish Kiran Mohan Naresh Prakash Ramesh Sanjay Vijay",
        families=(
            "Bhatt Chauhan Deshpande Goswami Raghavan Joshi Kulkarni Mehta Nair Pillai Reddy Saxena"
        ),
        known_families="Singh Kumar Sharma Patel Gandhi Nehru Modi Khan Das Roy Chopra",
        known_women=(
            "Indira Priya Sonia Aishwarya Aarti Aditi Amrita Ananya Aparna Arundhati Asha "
            "Bhavna Divya Gauri Indrani Jaya Jyoti Kamala Kiran Leela Madhuri Maya Meera Mira "
            "Neha Nisha Parvati Preeti Radha Rani Ritu Rohini Sarita Savitri Shanti Shreya "
            "Sita Smita Swati Uma Vandana Vidya"
        ),
        known_men=(
            "Narendra Mahatma Jawaharlal Rajiv Rahul Amit Sundar Abhishek Aditya Ajay Ajit "
            "Akash Alok Amar Anand Aravind Arjun Arun Arvind Ashok Atul Bal Bharat Bimal "
            "Chandra Deepak Dev Dilip Gopal Govind Gulzar Hari Hemant Jagdish Jai Jatin "
            "Jayant Kapil Kartik Krishna Kunal Lal Madan Mahendra Manish Manoj Mukesh Nandan "
            "Naveen Nikhil Nitin Pankaj Pradeep Prem Raj Raja Rajat Rajendra Rajesh Rakesh "
            "Ram Ranjit Ravi Rohit Sachin Salman Satish Satyajit Shankar Shyam Siddharth "
            "Srinivasa Subhash Sunil Suresh Tarun Uday Vikas Vikram Vinod Vivek Yash"
        ),
    ),
    Area(
        "Pakistani and Persian",
        "PK IR AF TJ",
        women="Farah Laleh Mahnaz Nasrin Parvin Shirin Soraya Zohreh",
        men="Bahram Dariush Farhad Hamid Kaveh Mehdi Nader Parviz",
        families="Ansari Bahrami Ebrahimi Farahani Golzar Jafari Karimi Moradi Rahimi Sadeghi",
        known_women="Benazir Malala",
        known_men="Imran Mahmoud Ruhollah Ali Mohammad Hassan Akbar Zulfikar Hashemi Masoud",
        known_families="Khomeini Khamenei Rafsanjani Ahmadinejad Rouhani Bhutto Khan",
        ending="zadeh|nejad|pour",
        borrows="Arabic",
    ),
    Area(
        "Indonesian and Malay",
        "ID MY BN",
        women="Dewi Indah Lestari Ningsih Ratna Siti Wulan",
        men="Agus Bambang Budi Hendra Joko Slamet Wahyu",
        families="Halim Hidayat Kusuma Nugroho Pratama Santoso Saputra Wibowo Wijaya",
        known_families="Sukarno Suharto Widodo Prabowo",
        borrows="Arabic",
    ),
    Area(
        "Hebrew",
        "IL",
        women="Dalia Hadas Liora Michal Noa Rivka Tamar Yael",
        men="Amir Avi Eitan Gideon Moshe Nadav Shlomo Yossi",
        families="Avraham Biton Dotan Friedman Harari Kaplan Malka Paz Sasson",
        known_men="Benjamin Yitzhak Ariel Shimon Ehud Golda",
        known_families="Netanyahu Rabin Peres Sharon Meir Cohen Levi",
    ),
)
