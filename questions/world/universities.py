"""Well-known universities, by the ISO codes of their countries."""

from __future__ import annotations

UNIVERSITIES = """\
@US Harvard University; Stanford University; Yale University; Princeton University;
University of California; Columbia University; Massachusetts Institute of Technology = MIT;
University of Chicago; Cornell University; University of Michigan; Duke University;
Northwestern University; University of Texas; University of Washington;
@GB University of Oxford = Oxford University; University of Cambridge = Cambridge University;
University of Edinburgh = Edinburgh University; University of Manchester = Manchester University;
University College London = UCL; University of Bristol = Bristol University;
University of Glasgow = Glasgow University; University of Leeds = Leeds University;
Durham University = University of Durham; University of Birmingham = Birmingham University;
@IE University College Dublin; Dublin City University; University of Galway; University of Limerick;
@DE University of Heidelberg = Heidelberg University; University of Göttingen;
University of Freiburg; University of Tübingen; University of Hamburg; University of Cologne;
University of Leipzig;
@FR Sorbonne University; University of Strasbourg; University of Bordeaux; University of Lyon;
University of Montpellier; University of Lille;
@NL Leiden University = University of Leiden; Utrecht University = University of Utrecht;
University of Amsterdam; University of Groningen; Maastricht University;
@BE University of Leuven; Ghent University = University of Ghent; University of Antwerp;
University of Liège;
@CH University of Zurich; University of Basel; University of Geneva; University of Bern;
@AT University of Vienna; University of Graz; University of Innsbruck; University of Salzburg;
@IT University of Bologna; University of Padua; University of Pisa; University of Milan;
University of Turin;
@ES University of Barcelona; University of Salamanca; University of Valencia; University of Seville;
University of Granada;
@PT University of Coimbra; University of Lisbon; University of Porto; University of Aveiro;
@SE Uppsala University = University of Uppsala; Lund University = University of Lund;
Stockholm University = University of Stockholm; University of Gothenburg; Umeå University;
@NO University of Oslo; University of Bergen; University of Tromsø; University of Stavanger;
@DK University of Copenhagen; Aarhus University = University of Aarhus; Aalborg University;
University of Southern Denmark;
@FI University of Helsinki; University of Turku; University of Oulu; Tampere University;
@PL University of Warsaw; Jagiellonian University; University of Wrocław; University of Gdańsk;
University of Łódź;
@CZ Charles University; Masaryk University; Palacký University; University of Ostrava;
@RU Moscow State University; Saint Petersburg State University; Kazan Federal University;
Tomsk State University;
@JP University of Tokyo; Kyoto University; Osaka University; Nagoya University; Waseda University;
@CN Peking University; Tsinghua University; Fudan University; Nanjing University;
@KR Seoul National University; Korea University; Yonsei University; Pusan National University;
@IN University of Delhi; University of Mumbai; University of Calcutta; University of Madras;
@AU University of Melbourne; University of Sydney; University of Queensland;
University of Adelaide; Monash University; University of Western Australia;
@NZ University of Auckland; University of Otago; University of Canterbury; University of Waikato;
Massey University;
@CA University of Toronto; McGill University; University of British Columbia;
University of Alberta; University of Montreal;
@ZA University of Cape Town; Stellenbosch University; University of the Witwatersrand;
University of Pretoria;
@NG University of Ibadan; University of Lagos; Obafemi Awolowo University; University of Ilorin;
@KE University of Nairobi; Kenyatta University; Moi University; Egerton University;
@BR University of São Paulo; University of Campinas; University of Brasília;
Federal University of Bahia"""
