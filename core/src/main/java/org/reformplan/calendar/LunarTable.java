package org.reformplan.calendar;

import java.time.LocalDate;

/**
 * The days on which the lunar holidays of 2000 to 2100 fall, reckoned at UTC+7.
 *
 * <p>The table is our own reckoning from true new moons and the sun's longitude; the tests reckon
 * it again. A calendar made for Beijing differs: its Tết is a day later in 2007, 2030 and 2053.
 */
final class LunarTable {
  /** Year, mùng 1 Tết, tenth day of the third lunar month. */
  private static final String DAYS =
      """
      2000 02-05 04-14
      2001 01-24 04-03
      2002 02-12 04-22
      2003 02-01 04-11
      2004 01-22 04-28
      2005 02-09 04-18
      2006 01-29 04-07
      2007 02-17 04-26
      2008 02-07 04-15
      2009 01-26 04-04
      2010 02-14 04-23
      2011 02-03 04-12
      2012 01-23 03-31
      2013 02-10 04-19
      2014 01-31 04-09
      2015 02-19 04-28
      2016 02-08 04-16
      2017 01-28 04-06
      2018 02-16 04-25
      2019 02-05 04-14
      2020 01-25 04-02
      2021 02-12 04-21
      2022 02-01 04-10
      2023 01-22 04-29
      2024 02-10 04-18
      2025 01-29 04-07
      2026 02-17 04-26
      2027 02-06 04-16
      2028 01-26 04-04
      2029 02-13 04-23
      2030 02-02 04-12
      2031 01-23 04-01
      2032 02-11 04-19
      2033 01-31 04-09
      2034 02-19 04-28
      2035 02-08 04-17
      2036 01-28 04-06
      2037 02-15 04-24
      2038 02-04 04-13
      2039 01-24 04-03
      2040 02-12 04-20
      2041 02-01 04-10
      2042 01-22 04-29
      2043 02-10 04-19
      2044 01-30 04-07
      2045 02-17 04-26
      2046 02-06 04-15
      2047 01-26 04-04
      2048 02-14 04-22
      2049 02-02 04-11
      2050 01-23 04-01
      2051 02-11 04-20
      2052 02-01 04-09
      2053 02-18 04-28
      2054 02-08 04-17
      2055 01-28 04-06
      2056 02-15 04-24
      2057 02-04 04-13
      2058 01-24 04-02
      2059 02-12 04-21
      2060 02-02 04-10
      2061 01-21 03-31
      2062 02-09 04-19
      2063 01-29 04-08
      2064 02-17 04-26
      2065 02-05 04-15
      2066 01-26 04-04
      2067 02-14 04-23
      2068 02-03 04-11
      2069 01-23 04-01
      2070 02-11 04-20
      2071 01-31 04-09
      2072 02-19 04-27
      2073 02-07 04-16
      2074 01-27 04-05
      2075 02-15 04-24
      2076 02-05 04-13
      2077 01-24 04-02
      2078 02-12 04-21
      2079 02-02 04-11
      2080 01-22 03-30
      2081 02-09 04-18
      2082 01-29 04-07
      2083 02-17 04-26
      2084 02-06 04-14
      2085 01-26 04-03
      2086 02-14 04-22
      2087 02-03 04-12
      2088 01-24 04-01
      2089 02-10 04-20
      2090 01-30 04-09
      2091 02-18 04-28
      2092 02-07 04-16
      2093 01-27 04-05
      2094 02-15 04-24
      2095 02-05 04-13
      2096 01-25 04-02
      2097 02-12 04-21
      2098 02-01 04-11
      2099 01-21 04-29
      2100 02-09 04-18
      """;

  private static final int LINE_LENGTH = "2000 02-05 04-14\n".length();
  private static final int NEW_YEAR_AT = "2000 ".length();
  private static final int HUNG_KINGS_AT = "2000 02-05 ".length();

  private LunarTable() {}

  /** Returns mùng 1 Tết, the first day of the lunar year that begins in a solar year. */
  static LocalDate newYear(int year) {
    return day(year, NEW_YEAR_AT);
  }

  /** Returns Hùng Kings' day, the tenth day of the third lunar month. */
  static LocalDate hungKings(int year) {
    return day(year, HUNG_KINGS_AT);
  }

  private static LocalDate day(int year, int column) {
    int at = (year - DaySet.FIRST_YEAR) * LINE_LENGTH + column;
    return LocalDate.of(year, twoDigits(at), twoDigits(at + 3));
  }

  private static int twoDigits(int at) {
    return (DAYS.charAt(at) - '0') * 10 + DAYS.charAt(at + 1) - '0';
  }
}
