"""Names of Africa and of the Arab world."""

from __future__ import annotations

from questions.world.people.area import Area

AFRICA = (
    Area(
        "Arabic",
        "MA DZ TN LY EG SD SA AE IQ SY JO LB KW QA BH OM YE MR PS",
        women="Amina Fatima Hanan Khadija Leila Mona Nadia Rania Salma Yasmin Zahra",
        men=(
            "Abdelkader Faisal Hisham Ibrahim Jamal Khalid Mounir Nabil Rachid Samir Tariq Youssef"
        ),
        families=(
            "Amrani Bennani Chraibi Darwish Ferjani Haddad Idrissi Mansour Naciri Rahmani Saleh "
            "Tazi Zidan"
        ),
        known_families="Nasser Sadat Mubarak Assad Gaddafi Hussein Arafat",
        ending="(?:el|al)-\\w+",
        known_women=(
            "Hakima Maha Aisha Samira Naima Asma Basma Dalia Dina Farida Ghada Habiba Hind "
            "Houda Huda Iman Jamila Karima Laila Lamia Latifa Layla Lina Lubna Malika Mariam "
            "Maryam Mouna Nabila Najat Nawal Noor Noura Nour Rasha Reem Rim Rula Saida Sana "
            "Sara Sawsan Shadia Soumaya Suha Tahani Wafa Zeinab Zineb"
        ),
        known_men=(
            "Mohammed Mohamed Muhammad Ahmed Ali Hassan Hussein Omar Saddam Bashar Yasser "
            "Gamal Anwar Hosni Muammar Mustafa Abdullah Tareq Abbas Abdel Abdul Abdulaziz "
            "Abdulrahman Adel Adnan Amin Amir Amr Ayman Aziz Badr Basel Bassam Bilal Brahim "
            "Driss Essam Fadi Fahd Farid Farouk Fouad Ghassan Habib Hadi Haitham Hakim Hamad "
            "Hamdi Hamza Hani Hatem Hicham Ismail Issam Jabir Jaber Jalal Kamal Karim Khaled "
            "Latif Magdi Mahdi Maher Majid Malik Mamdouh Marwan Mazen Mehdi Moncef Mourad "
            "Munir Naguib Nader Naji Naser Nizar Nouri Osama Othman Qasim Rafik Rami Rashid "
            "Raouf Riad Ridha Saad Sabri Said Saif Salah Salim Salman Sami Selim Sharif "
            "Sherif Sofiane Suleiman Taha Tahar Talal Tamer Tarek Wael Walid Waleed Yahya "
            "Yasir Younes Yousef Yusuf Zakaria Zaki Ziad"
        ),
    ),
    Area(
        "East African",
        "RW BI UG KE TZ",
        women="Agathe Claudine Espérance Grace Immaculée Joselyne Mukamana Solange Uwase Wanjiru",
        men="Callixte Emmanuel Innocent Joseph Kamau Otieno Théogène Wilson Juma Baraka",
        families=(
            "Habimana Mugabo Mutesi Nsengiyumva Uwimana Niyonzima Kariuki Mwangi Ochieng Mushi "
            "Nkurunziza Bizimana"
        ),
        known_families="Kagame Kenyatta Museveni Obote Amin Nyerere Habyarimana",
        borrows="French; English; Arabic",
        known_women=(
            "Wangari Akinyi Amani Beatrice Catherine Chantal Christine Consolata Dative "
            "Esther Eunice Florence Goretti Jeanne Josephine Joyce Juliet Kalisa Lilian Marie "
            "Mary Mercy Ndangiza Neema Nyambura Odile Pascaline Purity Rehema Rose Sarah "
            "Vestine Winnie Yvonne Zawadi"
        ),
        known_men=(
            "Paul Jomo Uhuru Julius Yoweri Juvénal Ali Charles Daniel David Edward Ezekiel "
            "Faustin George Godfrey Hassan Isaac James Jean John Josiah Kipchoge Kiprono "
            "Kizito Moses Musa Ndayishimiye Njoroge Olivier Patrick Peter Pierre Robert "
            "Samuel Simon Stephen Thomas Vincent William"
        ),
    ),
    Area(
        "West African",
        "NG GH SL LR GM CM",
        women="Abena Adaeze Akosua Chioma Folake Ngozi Yetunde Zainab",
        men="Chinedu Emeka Kofi Kwame Olumide Sunday Tunde Yaw",
        families="Adeyemi Agyeman Boateng Eze Mensah Nwosu Obi Okeke Okonkwo Owusu Asante",
        known_families="Achebe Soyinka Nkrumah Annan Buhari Obasanjo",
        borrows="English; French; Arabic",
        known_women=(
            "Abeni Adaora Adwoa Afia Ama Amarachi Aminata Amma Bisi Blessing Efua Esi Fatou "
            "Fatoumata Funmi Grace Ifeoma Mariama Nana Nkechi Ola Patience Titi Yaa"
        ),
        known_men=(
            "Abdoulaye Abdou Ade Akin Amadou Babatunde Bola Cheikh Chidi Chima Chuka Ekow "
            "Femi Ibrahim Ike Jide Kwabena Kwaku Kwasi Mamadou Moussa Nnamdi Obinna Ousmane "
            "Segun Seydou Sékou Uche Wole Yemi"
        ),
    ),
    Area(
        "Southern African",
        "ZA ZW ZM MW BW NA LS SZ",
        women="Lindiwe Nomvula Precious Rudo Thandi Zanele",
        men="Bongani Farai Sipho Tendai Thabo Vusi",
        families="Mabuza Khoza Mahlangu Moyo Ndlovu Nkosi Sithole Zulu",
        known_men="Nelson Jacob Cyril Robert Desmond Joshua",
        known_families="Mandela Mbeki Zuma Ramaphosa Mugabe Tutu Nkomo",
        borrows="English",
    ),
    Area(
        "Ethiopian",
        "ET ER",
        women="Abeba Hiwot Meseret Selam Tigist",
        men="Abebe Bekele Dawit Girma Haile",
        families="Alemu Desta Kebede Lemma Tadesse Worku",
    ),
)
