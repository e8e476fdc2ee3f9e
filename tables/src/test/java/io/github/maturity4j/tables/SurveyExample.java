package io.github.maturity4j.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The survey of the examples, as an invented tool exports it: 200 people in four roles. Each answer is drawn from a number around which
 * the people of a role answer; management sees the desk in a better light than those who stand before it. What is drawn comes from a
 * linear congruential generator, so that it is the same at every run.
 */
final class SurveyExample {

    private static final List<String> HEADER = List.of(
            "ID risposta",
            "Data invio",
            "Lingua",
            "In che veste risponde?",
            "Qualcuno ascolta fino in fondo? [Allo sportello]",
            "Qualcuno ascolta fino in fondo? [Sul sito]",
            "Si spiega che cosa succede dopo?",
            "Dopo quanti giorni arriva una risposta?",
            "In quali modi si può chiedere?",
            "Ci manderebbe un amico?",
            "Vuole aggiungere qualcosa?");
    private static final List<String> ROLES =
            List.of("Direzione", "Personale", "Clienti", "Un'associazione che collabora");
    private static final int[] PEOPLE = {20, 80, 84, 16};
    private static final int[] TENTHS = {24, 19, 12, 16};
    private static final List<String> FREQUENCY = List.of("Mai", "Qualche volta", "Spesso", "Sempre");
    private static final List<String> CHANNELS = List.of("Al telefono", "Per posta; anche su carta", "Di persona");

    private long state = 20_260_331;

    /** The rows of the table, the header first. */
    static List<List<String>> rows() {
        return new SurveyExample().draw();
    }

    /** The table as a CSV file: a byte order mark, semicolons, every cell in quotes, lines that end in CR and LF. */
    static String csv() {
        return rows().stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    private List<List<String>> draw() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        int[] left = PEOPLE.clone();
        for (int i = 0; i < 200; i++) {
            int role = role(left);
            left[role]--;
            rows.add(row(i, role));
        }
        return rows;
    }

    /** A role, by how many of each are left. */
    private int role(int[] left) {
        int at = below(left[0] + left[1] + left[2] + left[3]);
        int role = 0;
        while (at >= left[role]) {
            at -= left[role++];
        }
        return role;
    }

    private List<String> row(int number, int role) {
        int minute = number * 37;
        String day = String.format("%02d/03/2026 %02d:%02d", 2 + minute / 600, 8 + minute / 60 % 10, minute % 60);
        List<String> row = new ArrayList<>(List.of(
                "A-" + (1001 + number),
                day,
                below(20) == 0 ? "en" : "it",
                ROLES.get(role),
                often(role, 3),
                often(role, -4)));
        row.add(below(9) == 0 ? "Non saprei" : often(role, 0));
        row.add(below(8) == 0 ? "" : days(role));
        row.add(channels());
        row.add(below(12) == 0 ? "Non so" : below(30) < TENTHS[role] ? "Sì" : "No");
        row.add(below(25) == 0 ? "Si aspetta \"troppo\"; ma sono gentili." : "");
        return row;
    }

    /** How often, around the number of a role; now and then no answer. */
    private String often(int role, int more) {
        int drawn = below(20);
        int tenths = TENTHS[role] + more + below(17) - 8;
        return drawn == 0 ? "" : FREQUENCY.get(Math.max(0, Math.min(3, (tenths + 5) / 10)));
    }

    private String days(int role) {
        int halves = Math.max(1, 12 - TENTHS[role] / 3 + below(9) - 4);
        return halves / 2 + (halves % 2 == 1 ? ",5" : "");
    }

    private String channels() {
        List<String> chosen = new ArrayList<>();
        for (String channel : CHANNELS) {
            if (below(3) > 0) {
                chosen.add(channel);
            }
        }
        return String.join(";", chosen);
    }

    private int below(int bound) {
        state = (state * 1_103_515_245L + 12_345) % (1L << 31);
        return (int) ((state >> 8) % bound);
    }
}
