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
        known_families=(
            "Smith Jones Williams Brown Taylor Davies Wilson Evans Thomas Johnson Roberts Walker "
            "Wright Robinson Thompson White Hughes Edwards Green Hall Wood Harris Lewis Martin "
            "Jackson Clarke Clark Turner Hill Scott Cooper Morris Ward Moore King Watson Baker "
            "Harrison Morgan Patel Young Allen Mitchell James Anderson Phillips Lee Bell Parker "
            "Davis Bennett Miller Cook Shaw Cox Adams Bailey Campbell Kelly Gray Grant Lincoln "
            "Washington Jefferson Kennedy Nixon Reagan Clinton Churchill Thatcher Blair Truman "
            "Wilson Roosevelt"
        ),
        known_women=(
            "Mary Elizabeth Sarah Anne Ann Jane Emma Lucy Emily Alice Susan Margaret Patricia "
            "Jennifer Linda Barbara Jessica Karen Nancy Lisa Betty Helen Sandra Donna Carol "
            "Ruth Sharon Michelle Laura Kimberly Angela Melissa Amy Rebecca Virginia Kathleen "
            "Pamela Martha Amanda Stephanie Carolyn Christine Janet Catherine Katherine "
            "Frances Joyce Diane Julie Teresa Doris Gloria Evelyn Jean Cheryl Mildred Judith "
            "Rose Beverly Denise Theresa Hillary Jacinda Kelly Jennie Jacqueline Charlotte "
            "Olivia Sophie Grace Victoria Holly Rachel Hannah Dorothy Harriet Eleanor Abigail "
            "Florence Caroline Louise Lorraine Zoe Megan Naomi Nina Tina Penelope Philippa "
            "Aileen Amber April Ashley Audrey Beatrice Becky Bethany Bonnie Bridget Carrie "
            "Charlene Chloe Claudia Connie Courtney Daisy Dana Danielle Debbie Debra Edith "
            "Elaine Ella Ellen Elsie Emilia Esther Faith Felicity Gail Gemma Georgia Georgina "
            "Gina Gwen Hattie Hilary Imogen Irene Isabel Isla Ivy Jackie Janice Jeanette "
            "Jenna Jenny Jill Jo Joan Joanna Jodie Josephine Joy Judy Juliet June Katie Kate "
            "Kay Kerry Kirsty Krystal Leah Leanne Lesley Lillian Lily Liz Lois Lola Lynn "
            "Lynne Mabel Maggie Marian Marie Marilyn Marion Marjorie Maxine Meghan Mia Millie "
            "Miranda Miriam Molly Monica Nadia Nancie Natalie Natasha Nell Nora Norma Paige "
            "Pam Patsy Paula Peggy Phyllis Polly Poppy Priscilla Robyn Rosalind Rosie Roxanne "
            "Ruby Sally Samantha Sandy Shannon Sheila Shelley Shirley Sonia Stacey Stella Sue "
            "Suzanne Sylvia Tara Tess Thelma Tiffany Toni Ursula Valerie Vanessa Vera "
            "Veronica Vicky Vivian Winifred Yvonne Zara"
        ),
        known_men=(
            "James John Robert Michael William David Richard Charles Joseph Thomas "
            "Christopher Daniel Paul Mark Donald George Kenneth Steven Stephen Edward Brian "
            "Ronald Anthony Kevin Jason Matthew Gary Timothy Larry Jeffrey Frank Scott Eric "
            "Andrew Raymond Gregory Joshua Jerry Dennis Walter Patrick Peter Harold Douglas "
            "Henry Carl Arthur Ryan Roger Joe Jack Albert Jonathan Justin Terry Gerald Samuel "
            "Lawrence Nicholas Roy Benjamin Bruce Adam Harry Fred Wayne Billy Steve Louis "
            "Jeremy Aaron Randy Eugene Russell Bobby Victor Martin Ernest Phillip Philip Todd "
            "Craig Ian Neil Simon Sean Rob Chris Tom Tim Jim Bill Ben Sam Dan Don Mike Matt "
            "Nick Oliver Jacob Luke Noah Ethan Geoffrey Francis Winston Woodrow Abraham "
            "Ulysses Theodore Franklin Herbert Dwight Lyndon Barack Rupert Hugh Dominic Jake "
            "Toby Adrian Alastair Alec Alex Alexander Alfred Alistair Alvin Angus Archie "
            "Austin Basil Bernard Bert Blake Bob Brad Bradley Brandon Brendan Brett Bryan "
            "Bryce Callum Calvin Cameron Carlton Cecil Cedric Chad Charlie Chester Cliff "
            "Clifford Clint Clyde Cody Connor Curtis Cyril Damian Damon Danny Darren Darryl "
            "Dave Dean Denis Desmond Dominick Drew Duane Dudley Duncan Dustin Dwayne Dylan "
            "Earl Eddie Edgar Edmund Edwin Elliot Elliott Elmer Elvis Emmett Evan Everett "
            "Felix Fergus Finlay Floyd Freddie Frederick Gavin Geoff Gerard Gilbert Giles "
            "Glen Glenn Godfrey Greg Guy Hamish Hank Harrison Harvey Hector Herman Homer "
            "Horace Hubert Humphrey Isaac Ivan Ivor Jared Jeff Jeremiah Jerome Jesse Jimmy "
            "Joel Johnny Jon Jordan Josh Julian Keegan Kelvin Ken Kirk Kurt Kyle Lance "
            "Laurence Lee Leo Leon Leroy Leslie Lester Lewis Liam Lionel Lloyd Logan Lou "
            "Lucas Luther Marcus Marshall Mason Max Maxwell Melvin Mervyn Miles Milton "
            "Mitchell Mort Morris Murray Nathan Nathaniel Ned Neville Noel Norman Orville "
            "Oscar Otis Owen Percy Perry Pete Quentin Randall Ray Reginald Reuben Rex Rick "
            "Ricky Riley Rod Roderick Rodney Rogers Roland Ron Ronnie Ross Rowan Royce Rufus "
            "Sammy Seth Shane Shaun Sheldon Sid Sidney Spencer Stan Stanley Stewart Tad Ted "
            "Terence Tony Travis Troy Tyler Vic Vince Vincent Wallace Warren Wesley Wilfred "
            "Will Willie Zachary"
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
        known_families=(
            "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch "
            "Bauer Richter Klein Wolf Schröder Merkel Kohl Schäfer"
        ),
        ending="mann|stein|berger|hauser|meier",
        known_women=(
            "Angela Ursula Ingrid Petra Andrea Claudia Susanne Anna Maria Christine Gisela "
            "Uta Steffi Hannelore Heidi Johanna Greta Elsa Anke Anja Annette Antje Bärbel "
            "Bettina Britta Carola Christa Christiane Cornelia Doris Edith Elisabeth Erika "
            "Erna Eva Franziska Frieda Gabriele Gertrud Gudrun Hanna Hedwig Helga Hilde Ines "
            "Irmgard Jana Julia Karin Karla Katharina Kerstin Lena Lieselotte Lotte Luise "
            "Manuela Margarete Marianne Marlene Martha Martina Mathilde Melanie Nicole Regina "
            "Rosa Roswitha Ruth Sigrid Silke Simone Sonja Stefanie Susanna Svenja Tanja "
            "Therese Ulla Ute Vera Wiebke"
        ),
        known_men=(
            "Richard Robert Thomas Peter Martin David Daniel Michael Christian Konrad Helmut "
            "Wolfgang Hans Heinrich Friedrich Wilhelm Otto Karl Adolf Franz Josef Joseph "
            "Ludwig Werner Günter Horst Stefan Matthias Andreas Johann Johannes Erich Ernst "
            "Hermann Max Ulrich Walther Rudolf Kurt Alfred Alois Anton Armin Arnold August "
            "Axel Benno Bernhard Bertold Bruno Carsten Christoph Clemens Detlef Edgar Egon "
            "Emil Engelbert Erwin Eugen Ewald Fabian Felix Florian Frank Fritz Georg "
            "Gottfried Guido Gustav Hannes Harald Hartmut Heiko Heiner Heinz Helge Henning "
            "Herbert Hubert Hugo Ingo Jakob Jan Jens Joachim Jochen Jörg Jonas Julius Kai "
            "Karsten Kaspar Konstantin Leopold Lukas Marc Marius Markus Moritz Niklas Olaf "
            "Oliver Oskar Otmar Ottmar Paul Philipp Ralf Reinhard Roland Rolf Roman Sebastian "
            "Sepp Simon Steffen Sven Theo Theodor Thorsten Till Tobias Tilman Udo Urs "
            "Valentin Veit Viktor Walter Wendelin Wilfried Willi Willy Wolf Xaver"
        ),
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
        known_families=(
            "Martin Bernard Dubois Durand Moreau Laurent Lefebvre Leroy Roux Bertrand Morel "
            "Fontaine Rousseau Blanc Chirac Mitterrand Macron Sarkozy Hollande"
        ),
        ending="eau|eaux|ault|ard",
        known_women=(
            "Marie Anne Catherine Sophie Isabelle Nathalie Sylvie Christine Simone Jeanne "
            "Louise Ségolène Odile Adèle Agnès Alice Annie Aurélie Béatrice Bernadette "
            "Camille Caroline Cécile Céline Charlotte Claire Claudine Clémence Colette "
            "Corinne Danielle Denise Dominique Édith Élisabeth Élise Emma Estelle Eugénie "
            "Fabienne Florence Gabrielle Gisèle Hortense Inès Jacqueline Janine Joséphine "
            "Julie Juliette Laure Léa Lucie Lucienne Madeleine Manon Marguerite Marianne "
            "Martine Mathilde Michèle Monique Nadège Nicole Noémie Pauline Régine Renée Rose "
            "Sandrine Suzanne Thérèse Valérie Virginie Yvette Yvonne"
        ),
        known_men=(
            "Jean Pierre Michel Philippe Jacques François Louis Charles Henri André René "
            "Georges Emmanuel Nicolas Maximilien Napoléon Gilles Yves Maurice Antoine Achille "
            "Adrien Albert Alexandre Alexis Alphonse Anatole Armand Arnaud Arthur Aurélien "
            "Baptiste Benoît Bernard Camille Claude Clément Cyril Daniel David Denis "
            "Dominique Édouard Émile Éric Ernest Eugène Félix Fernand Florent Franck Frédéric "
            "Gabriel Gaspard Gérard Grégoire Guillaume Gustave Guy Hugo Jérôme Jules Léon "
            "Lionel Loïc Luc Lucien Marc Martin Mathieu Maxime Noël Patrice Patrick Paul "
            "Quentin Raoul Raphaël Raymond Robert Roger Roland Romain Sébastien Serge Simon "
            "Stéphane Théo Théodore Tristan Victor Vincent Xavier"
        ),
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
        known_families="Jansen Vries Berg Dijk Rutte Boer Vermeer",
        ending="stra|sma",
        known_women=(
            "Wilhelmina Beatrix Juliana Annemarie Carola Christien Elsbeth Els Fleur Hedwig "
            "Hennie Ilse Jantje Johanna Lotte Maaike Marloes Mieke Mirjam Noor Petra Roos "
            "Sanne Trijntje Truus Willemijn"
        ),
        known_men=(
            "Jan Willem Johan Mark Hendrik Geert Abel Adriaan Albert Ard Arend Bas Berend "
            "Coen Daan Diederik Ewout Floris Frans Frits Govert Guus Hans Herman Huub Jaap "
            "Jacob Jelle Joost Joris Koen Laurens Lodewijk Marten Matthijs Menno Nico Piet "
            "Reinier Rembrandt Roel Ruud Sander Sybren Thijs Tijmen Wim"
        ),
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
        known_families=(
            "Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Hansen Johansen Olsen "
            "Larsen Nielsen Jensen Lindberg Palme"
        ),
        ending="sson|qvist|ström|gren|lund|berg|sen",
        known_women=(
            "Anna Karin Kristina Astrid Greta Margrethe Linnea Agnes Anette Anja Annika Anita "
            "Barbro Berit Bodil Britt Camilla Cecilia Ebba Elin Ellen Elsa Emilie Frida Gerd "
            "Grete Hanne Hedda Helena Inga Inger Ingeborg Johanna Jorunn Karen Katarina "
            "Kirsten Lena Linn Lisbeth Lone Lotta Maja Malin Margareta Maria Marianne Maud "
            "Mette Monica Nina Pernille Pia Randi Rigmor Rita Rut Sara Signe Siri Sissel Siv "
            "Sofia Susanne Svea Sylvi Tone Torill Tuva Ulrika Unni Vera Vibeke Viveka Wenche "
            "Ylva"
        ),
        known_men=(
            "Peter Martin Daniel Thomas Robert Michael Christian Nils Olof Lars Erik Karl "
            "Gustaf Sven Per Jens Ole Olav Niels Knut Roald Fridtjof Kenneth Henrik Søren "
            "Stefan Adam Albin Alf Alfred Allan Andreas Arne Arvid Asbjørn Aksel Axel Bengt "
            "Birger Bo Bosse Bror Börje Carl Claes Dag Emil Erling Espen Finn Frank Gösta "
            "Göran Gottfrid Gustav Halvor Hans Harald Henning Holger Hugo Håvard Ingemar "
            "Ingvar Jakob Jan Joakim Jon Jonas Jörgen Jørgen Kaj Kim Kristian Kåre Lasse Leif "
            "Mads Magnar Mats Mikael Mogens Morten Nikolaj Odd Olaf Oskar Ove Patrik Pål "
            "Petter Poul Ragnar Rasmus Rolf Sigurd Sigvard Sivert Sondre Steffen Steinar "
            "Stellan Stian Svein Tage Terje Thor Thore Tom Tor Tore Torsten Trond Uffe Ulf "
            "Urban Viggo Viktor Yngve Øyvind"
        ),
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
        ending="nen|lä",
        known_women=(
            "Anneli Elina Hanna Irma Johanna Kirsi Liisa Maija Maria Minna Mirja Päivi Raija "
            "Satu Sari Tarja Tiina"
        ),
        known_men=(
            "Mika Kimi Urho Sauli Aki Arto Erkki Esa Hannu Harri Ilkka Jari Jarmo Jorma Juha "
            "Juhani Jussi Kalle Kalevi Lasse Lauri Martti Matti Mikko Olli Onni Petri Pertti "
            "Raimo Reijo Sakari Seppo Teemu Teuvo Toivo Tuomas Ville Väinö"
        ),
    ),
)
