"""Names of southern Europe and of Latin America."""

from __future__ import annotations

from questions.world.people.area import Area

SOUTH = (
    Area(
        "Spanish",
        "ES MX AR CO PE VE CL EC GT CU BO DO HN PY SV NI CR PA UY",
        women=(
            "Adriana Beatriz Carmen Dolores Elvira Graciela Inés Josefina Lourdes Mercedes Pilar "
            "Rocío Silvia Teresa Ximena Yolanda"
        ),
        men=(
            "Alberto Benito Claudio Domingo Esteban Felipe Gerardo Horacio Ignacio Joaquín "
            "Leandro Mauricio Nicolás Rodrigo Tomás Vicente"
        ),
        families=(
            "Aguirre Barrios Cabrera Delmonte Espinoza Figueroa Galindo Hinojosa Ibáñez Lozano "
            "Molina Nevado Ortega Peñalver Quiroga Robles Salazar Toledo Valdés Zamora"
        ),
        known_women="María Ana Isabel Rosa Lucía Elena Cristina Gabriela Michelle",
        known_men=(
            "David Daniel Roberto José Juan Luis Carlos Jorge Miguel Pedro Antonio Francisco "
            "Fidel Raúl Ernesto Hugo "
            "Evo Diego Simón Pablo Rafael Ramón Manuel Fernando Javier Álvaro Emiliano Pancho "
            "Venustiano Porfirio Felipe Augusto Salvador Fulgencio Bruno"
        ),
        known_families=(
            "García González Rodríguez Fernández López Martínez Sánchez Pérez Gómez Castro "
            "Morales Díaz Franco Zapata Villa Obregón Carranza Huerta Madero Batista Guevara "
            "Chávez"
        ),
        ending="ez|uez|illo",
    ),
    Area(
        "Portuguese",
        "PT BR AO MZ CV",
        women=(
            "Benedita Catarina Fernanda Graça Joana Leonor Luísa Marta Raquel Sílvia Teresinha Vera"
        ),
        men="Afonso Caetano Duarte Eduardo Gonçalo Heitor Jacinto Leonel Nuno Otávio Rui Vasco",
        families=(
            "Almeida Bastos Cardoso Duarte Esteves Ferreira Gouveia Moreira Nogueira Paiva "
            "Queiroz Rebelo Teixeira Valente"
        ),
        known_men="Luiz Jair Getúlio Pedro Paulo António",
        known_families="Silva Santos Oliveira Souza Costa Pereira Rodrigues Lula Bolsonaro Salazar",
        ending="eira|eiro",
    ),
    Area(
        "Italian",
        "IT SM",
        women=(
            "Antonella Beatrice Caterina Donatella Federica Giuliana Loredana Mirella Ornella "
            "Patrizia Raffaella Serena Vittoria"
        ),
        men=(
            "Aldo Bruno Cesare Dario Emilio Franco Giancarlo Lorenzo Massimo Nicola Ottavio "
            "Renato Sergio Umberto"
        ),
        families=(
            "Bianchi Caruso De_Angelis Fabbri Gallo Lombardi Marchetti Neri Pellegrini "
            "Rinaldi Sartori Testa Valentini Zanetti"
        ),
        known_women="Maria Anna Lucia Chiara Giulia",
        known_men="Giuseppe Giovanni Mario Luigi Marco Benito Silvio Galileo Leonardo Aldus Matteo",
        known_families="Rossi Russo Romano Colombo Ricci Esposito Mussolini Berlusconi Manutius",
        ending="etti|ini|elli|ucci",
    ),
    Area(
        "Greek",
        "GR CY",
        women="Despina Eleni Fotini Ioanna Katerina Kyriaki Paraskevi Vasiliki",
        men="Andreas Dimitris Giorgos Kostas Nikos Panagiotis Stavros Yannis",
        families=(
            "Alexiou Economou Ioannou Karras Lambrou Makris Nikolaidis Papadakis Stathopoulos "
            "Vlachos"
        ),
        families_of_women=(
            "Alexiou Economou Ioannou Karra Lambrou Makri Nikolaidou Papadaki Stathopoulou Vlachou"
        ),
        ending="poulos|poulou|akis|idis|iou",
    ),
)
