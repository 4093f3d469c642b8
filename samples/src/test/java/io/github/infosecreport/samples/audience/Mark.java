package io.github.infosecreport.samples.audience;

/** For whom a value is, told by the value itself: each kind has a word, a sign, a year and a fraction of its own. */
public enum Mark {
    /** Everybody may read it. */
    PUBLIC("pwzq", "霽霙霽", 2024, "25"),
    /** It stands in an exhibit or list that its item hides. */
    HIDDEN("hwzq", "靐靇靐", 7919, "0417713"),
    /** It is for the authors and checkers only. */
    INTERNAL("nwzq", "龘龖龘", 7907, "0913377");

    private final String word;
    private final String sign;
    private final int year;
    private final String fraction;

    Mark(String word, String sign, int year, String fraction) {
        this.word = word;
        this.sign = sign;
        this.year = year;
        this.fraction = fraction;
    }

    /** {@return what every text and id of the kind contains} */
    String word() {
        return word;
    }

    /** {@return characters that every text of the kind contains and no other text does} */
    String sign() {
        return sign;
    }

    /** {@return the year of every date of the kind} */
    int year() {
        return year;
    }

    /** {@return the digits behind the point of every decimal of the kind} */
    String fraction() {
        return fraction;
    }

    /** {@return a text, unique by its number; what formats escape stands on both sides of the word} */
    String text(int number) {
        return sign + "<&\"'> " + word + number + " \\ % é \uD83E\uDDE8" + sign;
    }

    /** {@return an id, unique by its number} */
    String id(int number) {
        return word + number;
    }

    /** {@return a number, unique by its number} */
    String decimal(int number) {
        return number + "." + fraction;
    }
}
