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
        known_families=(
            "García González Rodríguez Fernández López Martínez Sánchez Pérez Gómez Castro "
            "Morales Díaz Franco Zapata Villa Obregón Carranza Huerta Madero Batista Guevara "
            "Chávez"
        ),
        ending="ez|uez|illo",
        known_women=(
            "María Ana Isabel Rosa Lucía Elena Cristina Gabriela Michelle Alejandra Alicia "
            "Amparo Andrea Angela Angélica Araceli Aurora Belén Blanca Camila Carla Carolina "
            "Catalina Cecilia Clara Claudia Concepción Consuelo Daniela Diana Esperanza "
            "Estela Esther Eugenia Eva Fernanda Francisca Gloria Guadalupe Irene Isabela "
            "Juana Julia Julieta Laura Leonor Leticia Lidia Luisa Luz Manuela Margarita "
            "Marina Marta Martha Micaela Mónica Natalia Nieves Norma Nuria Olga Patricia "
            "Paula Raquel Rebeca Rigoberta Rosario Sandra Sara Sofía Sonia Soledad Susana "
            "Valentina Valeria Verónica Victoria Virginia"
        ),
        known_men=(
            "David Daniel Roberto José Juan Luis Carlos Jorge Miguel Pedro Antonio Francisco "
            "Fidel Raúl Ernesto Hugo Evo Diego Simón Pablo Rafael Ramón Manuel Fernando "
            "Javier Álvaro Emiliano Pancho Venustiano Porfirio Felipe Augusto Salvador "
            "Fulgencio Bruno Adolfo Adrián Agustín Alejandro Alfonso Alfredo Alonso Andrés "
            "Ángel Aníbal Armando Arturo Baltasar Benjamín Bernardo Camilo César Cristóbal "
            "Damián Darío Eduardo Efraín Emilio Enrique Ezequiel Fabián Federico Félix "
            "Gabriel Gaspar Germán Gonzalo Gregorio Guillermo Gustavo Héctor Hernán Hernando "
            "Humberto Isidro Iván Jacinto Jaime Jerónimo Jesús Joel Jordi Josep Julián Julio "
            "Leonardo Leonel Leopoldo Lorenzo Lucas Marcelo Marcos Mariano Mario Martín Mateo "
            "Matías Máximo Omar Orlando Óscar Pascual Patricio Plácido Ramiro Raimundo "
            "Ricardo Rodolfo Rogelio Román Rubén Santiago Santos Saúl Sebastián Sergio "
            "Valentín Víctor Wilfredo Xavier Carles Pau Pere Joan"
        ),
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
        known_families="Silva Santos Oliveira Souza Costa Pereira Rodrigues Lula Bolsonaro Salazar",
        ending="eira|eiro",
        known_women=(
            "Alice Amália Ana Beatriz Carla Carolina Cecília Clara Clarice Dilma Isabel "
            "Joaquina Júlia Juliana Larissa Lúcia Luiza Marcela Margarida Mariana Matilde "
            "Paula Rita Rosa Sofia Teresa"
        ),
        known_men=(
            "Luiz Jair Getúlio Pedro Paulo António Adriano Alberto Alexandre Aníbal Armando "
            "Arnaldo Artur Augusto Bernardo Carlos César Cristiano Diogo Domingos Edson Fábio "
            "Fernando Filipe Francisco Gilberto Guilherme Henrique Hugo Ivo Jaime Joaquim "
            "Jorge José Juscelino Leonardo Luís Manoel Manuel Marcelo Marcos Mário Martim "
            "Mateus Maurício Miguel Rafael Ricardo Roberto Rodrigo Salvador Sérgio Tiago Tomé "
            "Valdir Vicente Vítor"
        ),
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
        known_families="Rossi Russo Romano Colombo Ricci Esposito Mussolini Berlusconi Manutius",
        ending="etti|ini|elli|ucci",
        known_women=(
            "Maria Anna Lucia Chiara Giulia Alessandra Alessia Angela Anita Bianca Carla "
            "Carlotta Claudia Cristina Daniela Elena Eleonora Elisa Emma Fabiola Francesca "
            "Gabriella Gina Giorgia Giovanna Grazia Ilaria Irene Isabella Laura Letizia Lina "
            "Luisa Marcella Margherita Marina Martina Monica Nicoletta Paola Rita Roberta "
            "Rosa Sara Silvia Simona Sofia Stefania Teresa Valentina Valeria Virginia"
        ),
        known_men=(
            "Giuseppe Giovanni Mario Luigi Marco Benito Silvio Galileo Leonardo Aldus Matteo "
            "Achille Alberto Alessandro Alessio Alfredo Amedeo Andrea Angelo Antonio Arturo "
            "Attilio Augusto Carlo Claudio Corrado Cristoforo Daniele Davide Domenico Edoardo "
            "Elio Enrico Enzo Ernesto Ettore Fabio Fabrizio Federico Ferdinando Filippo "
            "Flavio Francesco Gaetano Gennaro Gianluca Gianni Gino Giorgio Giulio Guglielmo "
            "Guido Ivano Leo Luca Luciano Marcello Massimiliano Mattia Maurizio Mauro "
            "Michelangelo Michele Nino Paolo Pasquale Piero Pietro Primo Raffaele Riccardo "
            "Roberto Rocco Romano Salvatore Simone Stefano Tommaso Tullio Valerio Vincenzo "
            "Vito Vittorio"
        ),
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
