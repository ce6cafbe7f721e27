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
        known_women="Hakima Maha Aisha Samira Naima",
        known_men=(
            "Mohammed Mohamed Muhammad Ahmed Ali Hassan Hussein Omar Saddam Bashar Yasser Gamal "
            "Anwar Hosni Muammar Mustafa Abdullah Tareq"
        ),
        known_families="Nasser Sadat Mubarak Assad Gaddafi Hussein Arafat",
        ending="(?:el|al)-\\w+",
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
        known_women="Wangari",
        known_men="Paul Jomo Uhuru Julius Yoweri Juvénal",
        known_families="Kagame Kenyatta Museveni Obote Amin Nyerere Habyarimana",
        borrows="French; English; Arabic",
    ),
    Area(
        "West African",
        "NG GH SL LR GM CM",
        women="Abena Adaeze Akosua Chioma Folake Ngozi Yetunde Zainab",
        men="Chinedu Emeka Kofi Kwame Olumide Sunday Tunde Yaw",
        families="Adeyemi Agyeman Boateng Eze Mensah Nwosu Obi Okeke Okonkwo Owusu Asante",
        known_families="Achebe Soyinka Nkrumah Annan Buhari Obasanjo",
        borrows="English; French; Arabic",
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
