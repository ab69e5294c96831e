package org.dpportal.sample;

import java.util.SplittableRandom;

/** Invented people and businesses, as mixed as the places that the portal is for. */
final class SampleNames {
    private static final String[][] FIRST = {
        {"Olivia", "Jack", "Margaret", "Peter", "Chloe", "Ronald", "Sandra", "Kieran", "Beth", "Desmond"},
        {"Agnieszka", "Piotr", "Katarzyna", "Marek", "Zofia", "Tomasz"},
        {"Harpreet", "Gurdeep", "Manjit", "Jaswinder", "Simran", "Balwinder"},
        {"Ayesha", "Bilal", "Fatima", "Imran", "Nasreen", "Yusuf"},
        {"Layla", "Omar", "Huda", "Khalid", "Mariam", "Sami"},
        {"Ioana", "Andrei", "Elena", "Mihai", "Raluca", "Ștefan"},
        {"Selam", "Yonas", "Mehret", "Dawit", "Rahwa", "Tesfay"},
        {"Meera", "Jignesh", "Hansa", "Ketan", "Bhavna", "Dipak"},
        {"Grace", "Kwame", "Blessing", "Marlon", "Abena", "Winston"}
    };
    private static final String[][] LAST = {
        {"Ashdown", "Birch", "Coldwell", "Denholme", "Elwick", "Fairley", "Garside", "Holroyd", "Ingleby", "Thorne"},
        {"Kowalczyk", "Zieliński", "Wójcik", "Kamińska", "Nowicki", "Lis"},
        {"Kaur", "Singh", "Gill", "Sandhu", "Dhillon", "Bains"},
        {"Hussain", "Akhtar", "Mahmood", "Begum", "Qureshi", "Khan"},
        {"Haddad", "Al-Amin", "Nasser", "Saleh", "Mansour", "Darwish"},
        {"Popescu", "Ionescu", "Dumitru", "Munteanu", "Stan", "Rusu"},
        {"Tekle", "Ghebremedhin", "Haile", "Woldu", "Kidane", "Berhe"},
        {"Patel", "Desai", "Shah", "Mistry", "Chauhan", "Solanki"},
        {"Adeyemi", "Mensah", "Campbell", "Okafor", "Boateng", "Clarke"}
    };
    private static final String[] LANGUAGES = {"en", "pl", "pa", "ur", "ar", "ro", "ti", "gu", "en"};
    private static final int[] SHARES = {52, 8, 8, 8, 5, 5, 3, 5, 6};

    private SampleNames() {}

    /** @param language the one that this person reads best */
    record Somebody(String name, String language) {}

    static Somebody somebody(SplittableRandom random) {
        int group = 0;
        for (int left = random.nextInt(100); left >= SHARES[group]; group++) {
            left -= SHARES[group];
        }
        String name = one(random, FIRST[group]) + " " + one(random, LAST[group]);
        // Many read English although it was not their first language.
        return new Somebody(name, random.nextInt(3) == 0 ? "en" : LANGUAGES[group]);
    }

    static String one(SplittableRandom random, String... names) {
        return names[random.nextInt(names.length)];
    }
}
