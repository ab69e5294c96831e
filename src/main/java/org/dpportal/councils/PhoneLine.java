package org.dpportal.councils;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** The council's phone line for direct payments, and when somebody answers it, in UK time. */
public record PhoneLine(String number, DayOfWeek firstDay, DayOfWeek lastDay, LocalTime opens, LocalTime closes) {}
