package org.reformplan.calendar;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * Reckons the first day of Tết and Hùng Kings' day from the sky: true new moons and the sun's
 * longitude at UTC+7.
 *
 * <p>The table in the library was printed by this class ({@link #main}), and a test compares the
 * two. New moons after Meeus, Astronomical Algorithms (2nd ed.), chapter 49; apparent longitude of
 * the sun after chapter 25; difference between dynamical and universal time after Espenak and
 * Meeus. The month of the winter solstice is the eleventh; of thirteen months between two such
 * months the first without a principal term is the leap month.
 */
final class LunarReckoning {
  private static final double ZONE = 7.0 / 24;
  private static final double MEAN_MONTH = 29.530588861;

  private LunarReckoning() {}

  public static void main(String[] args) {
    for (int year = 2000; year <= 2100; year++) {
      System.out.println(year + " " + newYear(year) + " " + hungKings(year));
    }
  }

  /** Returns mùng 1 Tết of the solar year. */
  static LocalDate newYear(int year) {
    return day(monthStart(year, 1));
  }

  /** Returns the tenth day of the third month (not of a leap month). */
  static LocalDate hungKings(int year) {
    return day(monthStart(year, 3) + 9);
  }

  /** Returns the Julian day number of the first day of lunar month 1 to 10 in a solar year. */
  private static long monthStart(int year, int month) {
    long eleventh = solsticeMoon(year - 1);
    long next = solsticeMoon(year);
    boolean leapYear = moonStart(next) - moonStart(eleventh) > 370;
    int leap = leapYear ? leapIndex(eleventh) : Integer.MAX_VALUE;
    int index = month + 1;
    return moonStart(eleventh + (index < leap ? index : index + 1));
  }

  /** Returns how many months after the eleventh the leap month begins. */
  private static int leapIndex(long eleventh) {
    int index = 1;
    while (term(moonStart(eleventh + index)) != term(moonStart(eleventh + index + 1))) {
      index++;
    }
    return index;
  }

  /** Returns the number of the new moon that opens the month of the winter solstice. */
  private static long solsticeMoon(int year) {
    long lastDay = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
    long moon = Math.round((lastDay - 2451550.1) / MEAN_MONTH) + 1;
    while (moonStart(moon) > lastDay || term(moonStart(moon)) >= 9) {
      moon--;
    }
    return moon;
  }

  private static LocalDate day(long julianDay) {
    return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, julianDay);
  }

  /** Returns the local day on which a new moon falls, as Julian day number. */
  private static long moonStart(long number) {
    double dynamical = newMoon(number);
    return (long) Math.floor(dynamical - deltaT(dynamical) + ZONE + 0.5);
  }

  /** Returns in which twelfth of the ecliptic the sun stands when a local day begins. */
  private static int term(long julianDay) {
    double universal = julianDay - 0.5 - ZONE;
    return (int) Math.floor(sunLongitude(universal + deltaT(universal)) / 30);
  }

  /** Returns the difference of dynamical and universal time in days, for 1990 to 2150. */
  private static double deltaT(double julianDay) {
    double year = 2000 + (julianDay - 2451545) / 365.25;
    double t = year - 2000;
    double seconds;
    if (year < 2005) {
      seconds =
          63.86
              + t
                  * (0.3345
                      + t * (-0.060374 + t * (0.0017275 + t * (0.000651814 + t * 2.373599e-5))));
    } else if (year < 2050) {
      seconds = 62.92 + t * (0.32217 + t * 0.005589);
    } else {
      double century = (year - 1820) / 100;
      seconds = -20 + 32 * century * century - 0.5628 * (2150 - year);
    }
    return seconds / 86400;
  }

  /** Returns the apparent longitude of the sun in degrees, 0 to 360. */
  private static double sunLongitude(double dynamical) {
    double t = (dynamical - 2451545) / 36525;
    double mean = 280.46646 + t * (36000.76983 + t * 0.0003032);
    double anomaly = 357.52911 + t * (35999.05029 - t * 0.0001537);
    double centre =
        (1.914602 - t * (0.004817 + t * 0.000014)) * sin(anomaly)
            + (0.019993 - t * 0.000101) * sin(2 * anomaly)
            + 0.000289 * sin(3 * anomaly);
    double node = 125.04 - 1934.136 * t;
    double longitude = mean + centre - 0.00569 - 0.00478 * sin(node);
    return longitude - 360 * Math.floor(longitude / 360);
  }

  /** Returns the instant of a true new moon as Julian day in dynamical time. */
  private static double newMoon(long k) {
    double t = k / 1236.85;
    double mean =
        2451550.09766
            + MEAN_MONTH * k
            + t * t * (0.00015437 + t * (-0.000000150 + t * 0.00000000073));
    double e = 1 - t * (0.002516 + t * 0.0000074);
    double sun = 2.5534 + 29.10535670 * k - t * t * (0.0000014 + t * 0.00000011);
    double moon =
        201.5643 + 385.81693528 * k + t * t * (0.0107582 + t * (0.00001238 - t * 0.000000058));
    double latitude =
        160.7108 + 390.67050284 * k + t * t * (-0.0016118 + t * (-0.00000227 + t * 0.000000011));
    double node = 124.7746 - 1.56375588 * k + t * t * (0.0020672 + t * 0.00000215);
    return mean + periodic(e, sun, moon, latitude, node) + planetary(k, t);
  }

  private static double periodic(double e, double m, double mm, double f, double node) {
    return -0.40720 * sin(mm)
        + 0.17241 * e * sin(m)
        + 0.01608 * sin(2 * mm)
        + 0.01039 * sin(2 * f)
        + 0.00739 * e * sin(mm - m)
        - 0.00514 * e * sin(mm + m)
        + 0.00208 * e * e * sin(2 * m)
        - 0.00111 * sin(mm - 2 * f)
        - 0.00057 * sin(mm + 2 * f)
        + 0.00056 * e * sin(2 * mm + m)
        - 0.00042 * sin(3 * mm)
        + 0.00042 * e * sin(m + 2 * f)
        + 0.00038 * e * sin(m - 2 * f)
        - 0.00024 * e * sin(2 * mm - m)
        - 0.00017 * sin(node)
        - 0.00007 * sin(mm + 2 * m)
        + 0.00004 * sin(2 * mm - 2 * f)
        + 0.00004 * sin(3 * m)
        + 0.00003 * sin(mm + m - 2 * f)
        + 0.00003 * sin(2 * mm + 2 * f)
        - 0.00003 * sin(mm + m + 2 * f)
        + 0.00003 * sin(mm - m + 2 * f)
        - 0.00002 * sin(mm - m - 2 * f)
        - 0.00002 * sin(3 * mm + m)
        + 0.00002 * sin(4 * mm);
  }

  private static double planetary(long k, double t) {
    return 0.000325 * sin(299.77 + 0.107408 * k - 0.009173 * t * t)
        + 0.000165 * sin(251.88 + 0.016321 * k)
        + 0.000164 * sin(251.83 + 26.651886 * k)
        + 0.000126 * sin(349.42 + 36.412478 * k)
        + 0.000110 * sin(84.66 + 18.206239 * k)
        + 0.000062 * sin(141.74 + 53.303771 * k)
        + 0.000060 * sin(207.14 + 2.453732 * k)
        + 0.000056 * sin(154.84 + 7.306860 * k)
        + 0.000047 * sin(34.52 + 27.261239 * k)
        + 0.000042 * sin(207.19 + 0.121824 * k)
        + 0.000040 * sin(291.34 + 1.844379 * k)
        + 0.000037 * sin(161.72 + 24.198154 * k)
        + 0.000035 * sin(239.56 + 25.513099 * k)
        + 0.000023 * sin(331.55 + 3.592518 * k);
  }

  private static double sin(double degrees) {
    return Math.sin(Math.toRadians(degrees));
  }
}
