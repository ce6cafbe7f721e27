"""When people lived whom articles name in passing: rulers, writers, scientists, founders.

A list of our own, from general knowledge. It keeps the dead out of what happens today, and years
out of lives and reigns that they lie outside.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from questions.world.spelling import plain

# Name, year of birth, year of death ("-" for the living), and for rulers the years of their rule.
_TABLE = """
George Washington 1732 1799 1789 1797; John Adams 1735 1826 1797 1801
Thomas Jefferson 1743 1826 1801 1809; James Madison 1751 1836 1809 1817
Andrew Jackson 1767 1845 1829 1837; Abraham Lincoln 1809 1865 1861 1865
Andrew Johnson 1808 1875 1865 1869; Ulysses S. Grant 1822 1885 1869 1877
William McKinley 1843 1901 1897 1901; Theodore Roosevelt 1858 1919 1901 1909
William Howard Taft 1857 1930 1909 1913; Woodrow Wilson 1856 1924 1913 1921
Warren G. Harding 1865 1923 1921 1923; Calvin Coolidge 1872 1933 1923 1929
Herbert Hoover 1874 1964 1929 1933; Franklin D. Roosevelt 1882 1945 1933 1945
Franklin Roosevelt 1882 1945 1933 1945; Harry S. Truman 1884 1972 1945 1953
Harry Truman 1884 1972 1945 1953; Dwight D. Eisenhower 1890 1969 1953 1961
Dwight Eisenhower 1890 1969 1953 1961; John F. Kennedy 1917 1963 1961 1963
Lyndon B. Johnson 1908 1973 1963 1969; Lyndon Johnson 1908 1973 1963 1969
Richard Nixon 1913 1994 1969 1974; Gerald Ford 1913 2006 1974 1977
Jimmy Carter 1924 2024 1977 1981; Ronald Reagan 1911 2004 1981 1989
George H. W. Bush 1924 2018 1989 1993; George H.W. Bush 1924 2018 1989 1993
Bill Clinton 1946 - 1993 2001; George W. Bush 1946 - 2001 2009; Barack Obama 1961 - 2009 2017
Robert Peel 1788 1850 1834 1846; Benjamin Disraeli 1804 1881 1868 1880
William Gladstone 1809 1898 1868 1894; David Lloyd George 1863 1945 1916 1922
Neville Chamberlain 1869 1940 1937 1940; Winston Churchill 1874 1965 1940 1955
Clement Attlee 1883 1967 1945 1951; Anthony Eden 1897 1977 1955 1957
Harold Macmillan 1894 1986 1957 1963; Harold Wilson 1916 1995 1964 1976
Edward Heath 1916 2005 1970 1974; Margaret Thatcher 1925 2013 1979 1990; John Major 1943 - 1990 1997
Tony Blair 1953 - 1997 2007; Gordon Brown 1951 - 2007 2010; David Cameron 1966 - 2010 2016
Napoleon Bonaparte 1769 1821 1799 1815; Louis Bonaparte 1778 1846 1806 1810
Charles de Gaulle 1890 1970 1944 1969; François Mitterrand 1916 1996 1981 1995
Jacques Chirac 1932 2019 1995 2007; Nicolas Sarkozy 1955 - 2007 2012
Otto von Bismarck 1815 1898 1862 1890; Kaiser Wilhelm II 1859 1941 1888 1918
Paul von Hindenburg 1847 1934 1925 1934; Adolf Hitler 1889 1945 1933 1945
Konrad Adenauer 1876 1967 1949 1963; Willy Brandt 1913 1992 1969 1974
Helmut Kohl 1930 2017 1982 1998; Angela Merkel 1954 - 2005 2021
Benito Mussolini 1883 1945 1922 1943; Francisco Franco 1892 1975 1936 1975
Vladimir Lenin 1870 1924 1917 1924; Joseph Stalin 1878 1953 1924 1953
Josef Stalin 1878 1953 1924 1953; Nikita Khrushchev 1894 1971 1953 1964
Leonid Brezhnev 1906 1982 1964 1982; Mikhail Gorbachev 1931 2022 1985 1991
Boris Yeltsin 1931 2007 1991 1999; Vladimir Putin 1952 - 1999 2025
Josip Broz Tito 1892 1980 1945 1980; Mustafa Kemal Atatürk 1881 1938 1923 1938
Jawaharlal Nehru 1889 1964 1947 1964; Indira Gandhi 1917 1984 1966 1984
Mahatma Gandhi 1869 1948; Mao Zedong 1893 1976 1949 1976; Deng Xiaoping 1904 1997 1978 1989
Chiang Kai-shek 1887 1975 1928 1975; Sun Yat-sen 1866 1925; Ho Chi Minh 1890 1969 1945 1969
Ngo Dinh Diem 1901 1963 1954 1963; Kim Il-sung 1912 1994 1948 1994; Kim Il Sung 1912 1994 1948 1994
Kim Jong-il 1941 2011 1994 2011; Kim Jong-un 1984 - 2011 2025; Syngman Rhee 1875 1965 1948 1960
Park Chung-hee 1917 1979 1961 1979; Fidel Castro 1926 2016 1959 2008
Fulgencio Batista 1901 1973 1940 1959; Raúl Castro 1931 - 2008 2018; Simón Bolívar 1783 1830
Saddam Hussein 1937 2006 1979 2003; Ruhollah Khomeini 1902 1989 1979 1989
Muammar Gaddafi 1942 2011 1969 2011; Hosni Mubarak 1928 2020 1981 2011
Anwar Sadat 1918 1981 1970 1981; Gamal Abdel Nasser 1918 1970 1954 1970
David Ben-Gurion 1886 1973 1948 1963; Golda Meir 1898 1978 1969 1974
Yitzhak Rabin 1922 1995 1974 1995; Yitzhak Shamir 1915 2012 1983 1992
Yasser Arafat 1929 2004; Nelson Mandela 1918 2013 1994 1999; Robert Mugabe 1924 2019 1980 2017
Haile Selassie 1892 1975 1930 1974; Kwame Nkrumah 1909 1972 1957 1966
Idi Amin 1925 2003 1971 1979; Patrice Lumumba 1925 1961; Salvador Allende 1908 1973 1970 1973
Augusto Pinochet 1915 2006 1973 1990; Juan Perón 1895 1974 1946 1974; Eva Perón 1919 1952
Hugo Chávez 1954 2013 1999 2013; Queen Victoria 1819 1901 1837 1901
Elizabeth II 1926 2022 1952 2022; Nicholas II 1868 1918 1894 1917; Catherine II 1729 1796 1762 1796
Louis XVI 1754 1793 1774 1792; Marie Antoinette 1755 1793; Maximilien Robespierre 1758 1794
Frederick II 1712 1786 1740 1786; Henry VIII 1491 1547 1509 1547; Elizabeth I 1533 1603 1558 1603
Emperor Hirohito 1901 1989 1926 1989; Ernesto Che Guevara 1928 1967; Che Guevara 1928 1967
Leon Trotsky 1879 1940; Karl Marx 1818 1883; Friedrich Engels 1820 1895; Rosa Luxemburg 1871 1919
Martin Luther King 1929 1968; Malcolm X 1925 1965; Rosa Parks 1913 2005; Joan of Arc 1412 1431
Christopher Columbus 1451 1506; Vasco da Gama 1460 1524; Ferdinand Magellan 1480 1521
Hernán Cortés 1485 1547; Francisco Pizarro 1478 1541; Walter Raleigh 1552 1618
Francis Drake 1540 1596; Abel Tasman 1603 1659; James Cook 1728 1779; Arthur Phillip 1738 1814
Alexander von Humboldt 1769 1859; David Livingstone 1813 1873; Roald Amundsen 1872 1928
Robert Falcon Scott 1868 1912; Ernest Shackleton 1874 1922; Amelia Earhart 1897 1937
Charles Lindbergh 1902 1974; Yuri Gagarin 1934 1968; Neil Armstrong 1930 2012
Nicolaus Copernicus 1473 1543; Galileo Galilei 1564 1642; Johannes Kepler 1571 1630
Isaac Newton 1643 1727; Carl Linnaeus 1707 1778; Antoine Lavoisier 1743 1794
Joseph Priestley 1733 1804; James Watt 1736 1819; Edward Jenner 1749 1823
Alessandro Volta 1745 1827; Michael Faraday 1791 1867; Charles Darwin 1809 1882
Gregor Mendel 1822 1884; Louis Pasteur 1822 1895; Robert Koch 1843 1910; Joseph Lister 1827 1912
Florence Nightingale 1820 1910; Dmitri Mendeleev 1834 1907; James Clerk Maxwell 1831 1879
Wilhelm Röntgen 1845 1923; Marie Curie 1867 1934; Pierre Curie 1859 1906
Max Planck 1858 1947; Albert Einstein 1879 1955; Niels Bohr 1885 1962
Werner Heisenberg 1901 1976; Erwin Schrödinger 1887 1961; Enrico Fermi 1901 1954
Lise Meitner 1878 1968; Otto Hahn 1879 1968; Robert Oppenheimer 1904 1967
Richard Feynman 1918 1988; Stephen Hawking 1942 2018; Alan Turing 1912 1954
Ada Lovelace 1815 1852; Charles Babbage 1791 1871; Thomas Edison 1847 1931; Nikola Tesla 1856 1943
Alexander Graham Bell 1847 1922; Guglielmo Marconi 1874 1937; Samuel Morse 1791 1872
Henry Ford 1863 1947; Gottlieb Daimler 1834 1900; Karl Benz 1844 1929; Rudolf Diesel 1858 1913
Alfred Nobel 1833 1896; Werner von Siemens 1816 1892; Andrew Carnegie 1835 1919
John D. Rockefeller 1839 1937; Orville Wright 1871 1948; Wilbur Wright 1867 1912
Ferdinand de Lesseps 1805 1894; Gustave Eiffel 1832 1923; Isambard Kingdom Brunel 1806 1859
George Stephenson 1781 1848; Sigmund Freud 1856 1939; Carl Jung 1875 1961; Alfred Wegener 1880 1930
Alexander Fleming 1881 1955; Rosalind Franklin 1920 1958; James Watson 1928 2025
Francis Crick 1916 2004
Warren Buffett 1930 -; Larry Ellison 1944 -; Richard Branson 1950 -; Steve Wozniak 1950 -
Paul Allen 1953 2018; Tim Berners-Lee 1955 -; Tim Cook 1960 -; Jeff Bezos 1964 -; Jack Ma 1964 -
Linus Torvalds 1969 -; Elon Musk 1971 -; Larry Page 1973 -; Sergey Brin 1973 -
Mark Zuckerberg 1984 -
Rachel Carson 1907 1964; Steve Jobs 1955 2011; Bill Gates 1955 -; Walt Disney 1901 1966
Johannes Gutenberg 1400 1468; Martin Luther 1483 1546; John Calvin 1509 1564
Jean-Jacques Rousseau 1712 1778; Immanuel Kant 1724 1804; Adam Smith 1723 1790
Benjamin Franklin 1706 1790; Friedrich Nietzsche 1844 1900; John Maynard Keynes 1883 1946
Jean-Paul Sartre 1905 1980; Simone de Beauvoir 1908 1986; Hannah Arendt 1906 1975
Dante Alighieri 1265 1321; Geoffrey Chaucer 1343 1400; Miguel de Cervantes 1547 1616
William Shakespeare 1564 1616; Daniel Defoe 1660 1731; Jonathan Swift 1667 1745
Ludvig Holberg 1684 1754; Johann Wolfgang von Goethe 1749 1832; Friedrich Schiller 1759 1805
William Wordsworth 1770 1850; Jane Austen 1775 1817; Lord Byron 1788 1824; Mary Shelley 1797 1851
John Keats 1795 1821; Heinrich Heine 1797 1856; Victor Hugo 1802 1885
Hans Christian Andersen 1805 1875
Honoré de Balzac 1799 1850; Alexandre Dumas 1802 1870; Edgar Allan Poe 1809 1849
Charles Dickens 1812 1870; Charlotte Brontë 1816 1855; Emily Brontë 1818 1848
George Eliot 1819 1880
Herman Melville 1819 1891; Walt Whitman 1819 1892; Gustave Flaubert 1821 1880
Fyodor Dostoevsky 1821 1881; Leo Tolstoy 1828 1910; Jules Verne 1828 1905; Henrik Ibsen 1828 1906
Emily Dickinson 1830 1886; Lewis Carroll 1832 1898; Mark Twain 1835 1910; Émile Zola 1840 1902
August Strindberg 1849 1912; Robert Louis Stevenson 1850 1894; Oscar Wilde 1854 1900
George Bernard Shaw 1856 1950; Arthur Conan Doyle 1859 1930; Anton Chekhov 1860 1904
Rabindranath Tagore 1861 1941; Selma Lagerlöf 1858 1940; Rudyard Kipling 1865 1936
H. G. Wells 1866 1946; Marcel Proust 1871 1922; Thomas Mann 1875 1955; Jack London 1876 1916
Hermann Hesse 1877 1962; James Joyce 1882 1941; Virginia Woolf 1882 1941; Franz Kafka 1883 1924
T. S. Eliot 1888 1965; Agatha Christie 1890 1976; J. R. R. Tolkien 1892 1973
F. Scott Fitzgerald 1896 1940; Ernest Hemingway 1899 1961; Jorge Luis Borges 1899 1986
John Steinbeck 1902 1968; George Orwell 1903 1950; Pablo Neruda 1904 1973; Astrid Lindgren 1907 2002
Albert Camus 1913 1960; Roald Dahl 1916 1990; Gabriel García Márquez 1927 2014
Leonardo da Vinci 1452 1519; Albrecht Dürer 1471 1528; Peter Paul Rubens 1577 1640
Frans Hals 1582 1666; Diego Velázquez 1599 1660; Johannes Vermeer 1632 1675
Francisco Goya 1746 1828; J. M. W. Turner 1775 1851; Édouard Manet 1832 1883
Paul Cézanne 1839 1906
Claude Monet 1840 1926; Auguste Rodin 1840 1917; Paul Gauguin 1848 1903; Vincent van Gogh 1853 1890
Gustav Klimt 1862 1918; Edvard Munch 1863 1944; Henri Matisse 1869 1954; Pablo Picasso 1881 1973
Frida Kahlo 1907 1954; Salvador Dalí 1904 1989; Andy Warhol 1928 1987
Antonio Stradivari 1644 1737; Antonio Vivaldi 1678 1741; Johann Sebastian Bach 1685 1750
George Frideric Handel 1685 1759; Joseph Haydn 1732 1809; Wolfgang Amadeus Mozart 1756 1791
Ludwig van Beethoven 1770 1827; Franz Schubert 1797 1828; Hector Berlioz 1803 1869
Felix Mendelssohn 1809 1847; Fanny Mendelssohn 1805 1847; Frédéric Chopin 1810 1849
Robert Schumann 1810 1856; Clara Schumann 1819 1896; Franz Liszt 1811 1886
Richard Wagner 1813 1883; Giuseppe Verdi 1813 1901; Johannes Brahms 1833 1897
Pyotr Tchaikovsky 1840 1893; Edvard Grieg 1843 1907; Gabriel Fauré 1845 1924
Giacomo Puccini 1858 1924; Gustav Mahler 1860 1911; Claude Debussy 1862 1918
Jean Sibelius 1865 1957
Béla Bartók 1881 1945; Igor Stravinsky 1882 1971; George Gershwin 1898 1937
Louis Armstrong 1901 1971; Duke Ellington 1899 1974; Maria Callas 1923 1977; Elvis Presley 1935 1977
John Lennon 1940 1980; Bob Marley 1945 1981; Michael Jackson 1958 2009; Charlie Chaplin 1889 1977
Alfred Hitchcock 1899 1980; Marilyn Monroe 1926 1962; Ingrid Bergman 1915 1982
Orson Welles 1915 1985
"""


@dataclass(frozen=True, slots=True)
class Life:
    """When somebody lived, and ruled.

    Attributes:
        born: The year of birth, known or estimated.
        died: The year of death; None for the living.
        ruled: The first and the last year of rule, or None.
    """

    born: int
    died: int | None = None
    ruled: tuple[int, int] | None = None


def life_of(name: str) -> Life | None:
    """When somebody famous lived, by the full name, or None."""
    return _lives().get(plain(name).casefold())


@cache
def _lives() -> dict[str, Life]:
    entries = filter(None, map(str.strip, _TABLE.replace("\n", ";").split(";")))
    return dict(map(_life, entries))


def _life(entry: str) -> tuple[str, Life]:
    words = entry.split()
    years = [word for word in words if word.isdigit() or word == "-"]
    name = plain(" ".join(words[: len(words) - len(years)])).casefold()
    born, died, *rule = (None if year == "-" else int(year) for year in years)
    if born is None or None in rule:
        raise ValueError(f"the entry {entry!r} lacks a year")
    first, last = (*(year for year in rule if year), None, None)[:2]
    return name, Life(born, died, (first, last) if first and last else None)
