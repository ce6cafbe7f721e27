"""Names of eastern Europe and of its neighbours."""

from __future__ import annotations

from questions.world.people.area import Area

EAST = (
    Area(
        "Russian",
        "RU BY KZ",
        women="Alla Galina Irina Larisa Lyudmila Nadezhda Raisa Svetlana Tamara Vera Zinaida",
        men=(
            "Arkady Boris Evgeny Gennady Igor Kirill Leonid Maxim Oleg Pavel Stepan Timofey Vadim "
            "Yakov"
        ),
        families=(
            "Akimov Belov Danilov Fomin Gusev Karpov Lapshin Maltsev Nikitin Ozerov Rodionov "
            "Sobolev Terekhov Vinogradov Zaytsev"
        ),
        families_of_women=(
            "Akimova Belova Danilova Fomina Guseva Karpova Lapshina Maltseva Nikitina Ozerova "
            "Rodionova Soboleva Terekhova Vinogradova Zaytseva"
        ),
        known_families=(
            "Lenin Stalin Trotsky Putin Gorbachev Yeltsin Gagarin Tereshkova Korolev Khrushchev "
            "Brezhnev Denikin Kolchak Wrangel Yudenich Kerensky Kornilov"
        ),
        ending="ov|ev|in|sky|ova|eva|ina|skaya",
        known_women=(
            "Valentina Olga Tatiana Natalia Anna Elena Maria Ekaterina Alina Anastasia "
            "Antonina Darya Dina Elizaveta Evgenia Faina Inna Irena Katya Ksenia Lidia Lyubov "
            "Marina Masha Mila Nina Polina Sofia Sonia Tanya Taisiya Vasilisa Yana Yelena "
            "Yulia Zoya"
        ),
        known_men=(
            "Vladimir Yuri Sergei Sergey Alexander Alexei Mikhail Nikita Josef Joseph Dmitri "
            "Dmitry Anton Ivan Nikolai Nestor Lavr Leon Grigory Viktor Aleksandr Nicholas "
            "Afanasy Albert Alexandr Alexis Anatoly Andrei Andrey Artem Artyom Bogdan Demyan "
            "Denis Efim Egor Fedor Felix Fyodor Georgi Georgy German Gleb Ilya Innokenty "
            "Iosif Konstantin Lev Luka Makar Maksim Mark Matvey Nikifor Nikolay Pyotr Roman "
            "Rodion Ruslan Semyon Stanislav Svyatoslav Timur Valentin Valery Vasily "
            "Viacheslav Vitaly Vladislav Vsevolod Vyacheslav Yegor Yevgeny Yury Zakhar"
        ),
    ),
    Area(
        "Ukrainian",
        "UA",
        women="Halyna Iryna Kateryna Lesya Nadiya Oksana Solomiya Yaroslava",
        men="Andriy Bohdan Danylo Mykola Oleksandr Petro Taras Vasyl",
        families=(
            "Bondarenko Hrytsenko Kovalchuk Lytvynenko Moroz Petrenko Savchuk Tkachenko Yurchenko"
        ),
        known_men="Volodymyr Viktor Symon",
        known_families="Lysenko Zelensky Poroshenko Petliura Skoropadsky",
        ending="enko|chuk|yuk",
    ),
    Area(
        "Polish",
        "PL",
        women="Agnieszka Bożena Danuta Ewa Grażyna Halina Jadwiga Krystyna Małgorzata Wanda Zofia",
        men=(
            "Andrzej Bogdan Czesław Grzegorz Henryk Jacek Krzysztof Leszek Marek Ryszard Wojciech "
            "Zbigniew"
        ),
        families=(
            "Adamczyk Borowiec Chmiel Dudek Gajda Kulik Marczak Nawrot Pawlak Rybak Szymczak Wilk"
        ),
        known_families="Nowak Kowalski Wisniewski Piłsudski Wałęsa Kaczyński Tusk",
        ending="ski|ska|cki|cka|czyk|czak|iak",
        known_women=(
            "Maria Anna Marie Joanna Alicja Aleksandra Barbara Beata Bronisława Dorota "
            "Elżbieta Helena Irena Iwona Janina Jolanta Justyna Katarzyna Kinga Magdalena "
            "Marta Monika Natalia Renata Sabina Stanisława Sylwia Teresa Urszula Wiesława "
            "Wisława"
        ),
        known_men=(
            "Adam Daniel Robert Lech Józef Jan Stanisław Karol Tadeusz Nicolaus Tomasz Paweł "
            "Aleksander Antoni Arkadiusz Artur Bartosz Bolesław Bronisław Cezary Dariusz "
            "Dominik Edward Eugeniusz Feliks Filip Franciszek Ignacy Ireneusz Jakub Janusz "
            "Jarosław Jerzy Juliusz Kazimierz Konrad Kornel Łukasz Maciej Marcin Mariusz "
            "Mateusz Mieczysław Michał Mikołaj Mirosław Patryk Piotr Przemysław Radosław "
            "Roman Sebastian Sławomir Stefan Szymon Waldemar Wacław Wiktor Witold Władysław "
            "Włodzimierz Zygmunt"
        ),
    ),
    Area(
        "Czech and Slovak",
        "CZ SK",
        women="Božena Dagmar Hana Jitka Libuše Milena Radka Zdenka",
        men="Bohumil Jaroslav Ladislav Miroslav Oldřich Radek Stanislav Zdeněk",
        families="Bartoš Dvořák Fiala Hájek Kolář Malý Pospíšil Sedlák Veselý",
        families_of_women=(
            "Bartošová Dvořáková Fialová Hájková Kolářová Malá Pospíšilová Sedláková Veselá"
        ),
        known_men="Václav Tomáš Jan Vladimír Alexander",
        ending="ová|ček|ský",
    ),
    Area(
        "Hungarian",
        "HU",
        women="Ágnes Erzsébet Ilona Judit Katalin Márta Piroska Zsuzsanna",
        men="András Béla Gábor Imre Lajos Miklós Sándor Tibor Zoltán",
        families="Balogh Fekete Halász Kelemen Lengyel Molnár Pintér Sipos Takács Vadász",
        known_men="János Viktor László Péter Ferenc",
        known_families="Nagy Kovács Szabó Horváth Orbán Kádár",
    ),
    Area(
        "Romanian",
        "RO MD",
        women="Adina Doina Ileana Mihaela Rodica Simona Viorica",
        men="Cristian Dorin Florin Gheorghe Liviu Mircea Radu Vasile",
        families="Barbu Ciobanu Dumitrescu Florea Ionescu Munteanu Rusu Stoica Vasilescu",
        known_men="Nicolae Ion Traian",
        ending="escu|eanu",
    ),
    Area(
        "South Slavic",
        "RS HR BA SI ME MK BG",
        women="Dragana Gordana Jasna Ljubica Mirjana Snežana Vesna Zorica",
        men="Branko Dragan Goran Miodrag Nenad Predrag Slobodan Zdravko",
        families="Babić Filipović Jurić Kovačević Marić Nikolić Perić Radić Stojanović Vuković",
        known_men="Josip Ivan Marko Luka Novak Gavrilo",
        ending="ić|ović|ević|ic",
    ),
    Area(
        "Turkish",
        "TR AZ",
        women="Ayşe Elif Fatma Gülay Hatice Nilüfer Sevgi Zeynep",
        men="Cemal Erhan Hakan Kemal Murat Orhan Serkan Yusuf",
        families="Arslan Çelik Demir Güneş Kaplan Öztürk Polat Şahin Yıldız",
        known_men="Mustafa Recep Mehmet Ahmet İsmet Enver Süleyman",
        known_families="Yılmaz Kaya Erdoğan Erdogan Atatürk",
        ending="oğlu|oglu",
    ),
)
