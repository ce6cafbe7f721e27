"""Names of western and northern Europe and of where its languages are spoken."""

from __future__ import annotations

from questions.world.people.area import Area

WEST = (
    Area(
        "English",
        "GB US CA AU NZ IE",
        women=(
            "Alison Brenda Claire Deborah Fiona Gillian Heather Joanne Lorna Maureen Nicola "
            "Pauline Rosemary Tracey Wendy Hazel"
        ),
        men=(
            "Alan Barry Colin Derek Gordon Graham Howard Keith Leonard Malcolm Nigel Ralph Stuart "
            "Trevor Vernon Clive"
        ),
        families=(
            "Ashworth Bradshaw Clayton Dawson Fairbairn Garside Hargreaves Holloway Kirkby "
            "Marsden Norris Pemberton Ridley Thornton Underhill Whitaker Yardley Lockwood Ellison "
            "Hartley"
        ),
        known_women=(
            "Mary Elizabeth Sarah Anne Ann Jane Emma Lucy Emily Alice Susan Margaret Patricia "
            "Jennifer Linda Barbara Jessica Karen Nancy Lisa Betty Helen Sandra Donna Carol Ruth "
            "Sharon Michelle Laura Kimberly Angela Melissa Amy Rebecca Virginia Kathleen Pamela "
            "Martha Amanda Stephanie Carolyn Christine Janet Catherine Katherine Frances Joyce "
            "Diane Julie Teresa Doris Gloria Evelyn Jean Cheryl Mildred Judith Rose Beverly "
            "Denise Theresa Hillary Jacinda Kelly Jennie Jacqueline Charlotte Olivia Sophie Grace "
            "Victoria Holly Rachel Hannah Dorothy Harriet Eleanor Abigail Florence Caroline "
            "Louise Lorraine Zoe Megan Naomi Nina Tina Penelope Philippa"
        ),
        known_men=(
            "James John Robert Michael William David Richard Charles Joseph Thomas Christopher "
            "Daniel Paul Mark Donald George Kenneth Steven Stephen Edward Brian Ronald Anthony "
            "Kevin Jason Matthew Gary Timothy Larry Jeffrey Frank Scott Eric Andrew Raymond "
            "Gregory Joshua Jerry Dennis Walter Patrick Peter Harold Douglas Henry Carl Arthur "
            "Ryan Roger Joe Jack Albert Jonathan Justin Terry Gerald Samuel Lawrence Nicholas Roy "
            "Benjamin Bruce Adam Harry Fred Wayne Billy Steve Louis Jeremy Aaron Randy Eugene "
            "Russell Bobby Victor Martin Ernest Phillip Philip Todd Craig Ian Neil Simon Sean Rob "
            "Chris Tom Tim Jim Bill Ben Sam Dan Don Mike Matt Nick Oliver Jacob Luke Noah Ethan "
            "Geoffrey Francis Winston Woodrow Abraham Ulysses Theodore Franklin Herbert Dwight "
            "Lyndon Barack Rupert Hugh Dominic Jake Toby"
        ),
        known_families=(
            "Smith Jones Williams Brown Taylor Davies Wilson Evans Thomas Johnson Roberts Walker "
            "Wright Robinson Thompson White Hughes Edwards Green Hall Wood Harris Lewis Martin "
            "Jackson Clarke Clark Turner Hill Scott Cooper Morris Ward Moore King Watson Baker "
            "Harrison Morgan Patel Young Allen Mitchell James Anderson Phillips Lee Bell Parker "
            "Davis Bennett Miller Cook Shaw Cox Adams Bailey Campbell Kelly Gray Grant Lincoln "
            "Washington Jefferson Kennedy Nixon Reagan Clinton Churchill Thatcher Blair Truman "
            "Wilson Roosevelt"
        ),
    ),
    Area(
        "German",
        "DE AT CH LI",
        women=(
            "Annegret Birgit Dagmar Elke Gerda Heike Ilse Jutta Katrin Liselotte Monika Renate "
            "Sabine Trude Ulrike Waltraud"
        ),
        men=(
            "Bernd Dieter Eckhard Gerhard Holger Jürgen Klaus Lothar Manfred Norbert Rainer "
            "Siegfried Torsten Uwe Volker Winfried"
        ),
        families=(
            "Albrecht Brandt Dietrich Ebert Falkner Gruber Hartmann Jansen Kessler Lindner Möller "
            "Nagel Pohl Reinhardt Seidel Thiele Vogt Winkler Zeller Bachmann"
        ),
        known_women=(
            "Angela Ursula Ingrid Petra Andrea Claudia Susanne Anna Maria Christine Gisela Uta "
            "Steffi Hannelore Heidi Johanna Greta Elsa"
        ),
        known_men=(
            "Richard Robert Thomas Peter Martin David Daniel Michael Christian Konrad Helmut "
            "Wolfgang Hans Heinrich Friedrich Wilhelm Otto Karl Adolf Franz Josef "
            "Joseph Ludwig Martin Werner Günter Horst Stefan Matthias Andreas Johann Johannes "
            "Erich Ernst Hermann Max Ulrich Walther Rudolf Kurt"
        ),
        known_families=(
            "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch "
            "Bauer Richter Klein Wolf Schröder Merkel Kohl Schäfer"
        ),
        ending="mann|stein|berger|hauser|meier",
    ),
    Area(
        "French",
        "FR BE LU MC SN CI ML BF NE TG BJ GA CG HT",
        women=(
            "Amélie Brigitte Chantal Delphine Élodie Françoise Geneviève Hélène Jocelyne Laurence "
            "Mireille Nadine Odette Pascale Solange Véronique"
        ),
        men=(
            "Alain Bertrand Christophe Didier Étienne Fabrice Gaston Hervé Julien Laurent Marcel "
            "Olivier Pascal Rémy Sylvain Thierry"
        ),
        families=(
            "Aubert Bonnard Carpentier Delorme Fournier Garnier Hébert Lacroix Marchand Perrault "
            "Renaud Sabatier Tessier Vasseur Lemoine Boucher Chevalier Rousselle Giraud Morvan"
        ),
        known_women=(
            "Marie Anne Catherine Sophie Isabelle Nathalie Sylvie Christine Simone Jeanne Louise "
            "Ségolène Odile"
        ),
        known_men=(
            "Jean Pierre Michel Philippe Jacques François Louis Charles Henri André René Georges "
            "Emmanuel Nicolas Maximilien Napoléon Gilles Yves Maurice Antoine Philippe"
        ),
        known_families=(
            "Martin Bernard Dubois Durand Moreau Laurent Lefebvre Leroy Roux Bertrand Morel "
            "Fontaine Rousseau Blanc Chirac Mitterrand Macron Sarkozy Hollande"
        ),
        ending="eau|eaux|ault|ard",
    ),
    Area(
        "Dutch",
        "NL",
        women=(
            "Anneke Carla Femke Gerrie Hanneke Inge Joke Lieke Marijke Nienke Saskia Tineke Wilma "
            "Yvonne"
        ),
        men=(
            "Arjen Bart Cornelis Dirk Gerrit Henk Jeroen Kees Maarten Niels Pieter Rutger Sjoerd "
            "Wouter"
        ),
        families=(
            "Bakker Dijkstra Hoekstra Jansma Kuiper Molenaar Postma Schouten Smit Terpstra "
            "Verhoeven Visser Wiersma Zijlstra Brouwer Veldman"
        ),
        known_women="Wilhelmina Beatrix Juliana",
        known_men="Jan Willem Johan Mark Hendrik Geert Abel",
        known_families="Jansen Vries Berg Dijk Rutte Boer Vermeer",
        ending="stra|sma",
    ),
    Area(
        "Scandinavian",
        "SE NO DK IS",
        women=(
            "Agneta Birgitta Dagny Eva Gunilla Helga Ingrid Kerstin Lise Marit Ragnhild Sigrid "
            "Solveig Tove Ulla Åse"
        ),
        men=(
            "Anders Bjarne Christer Einar Fredrik Gunnar Håkan Ivar Kjell Lennart Magnus Ola Rune "
            "Stig Torbjørn Åke"
        ),
        families=(
            "Ahlström Bergqvist Dahl Ekström Forsberg Hagen Holmgren Kvist Lindahl Lund Nyström "
            "Rasmussen Sandvik Solberg Sørensen Thorsen Wallin Åkesson Henriksen Mortensen"
        ),
        known_women="Anna Karin Kristina Astrid Greta Margrethe Linnea",
        known_men=(
            "Peter Martin Daniel Thomas Robert Michael Christian Nils Olof Lars Erik Karl Gustaf "
            "Sven Per Jens Ole Olav Niels Knut Roald Fridtjof "
            "Kenneth Henrik Søren Stefan"
        ),
        known_families=(
            "Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Hansen Johansen Olsen "
            "Larsen Nielsen Jensen Lindberg Palme"
        ),
        ending="sson|qvist|ström|gren|lund|berg|sen",
    ),
    Area(
        "Finnish",
        "FI",
        women="Aino Eeva Helmi Kaisa Leena Marjatta Pirkko Riitta Sanna Tuula Virpi",
        men="Antti Eero Heikki Jukka Kari Markku Pekka Risto Tapio Timo Veikko",
        families=(
            "Heikkinen Hämäläinen Järvinen Koskinen Laitinen Mäkelä Nieminen Rantala Salonen "
            "Toivonen Virtanen"
        ),
        known_men="Mika Kimi Urho Sauli",
        ending="nen|lä",
    ),
)
