package io.github.infosecreport.samples.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small reports to run the app on. */
final class Reports {
    /** Nothing is wrong with it. */
    static final String SOUND = """
            modelVersion: "0.1"
            id: aoi-2025
            edition: {language: ja, published: 2026-07-01}
            title: 情報セキュリティ報告書2025
            issuer: {name: 葵通販株式会社}
            management-perspective:
              security-policy: {text: お預かりした情報を守ります。}
              scope: {text: 国内の全事業所を対象とします。}
            governance:
              management-structure: {text: 委員会が取組を進めます。, internalNotes: [監査室の確認待ち]}
            results-and-evaluation:
              results: {text: 研修を二度行いました。}
            """;

    /** One basic item is missing: an error. */
    static final String WITHOUT_SCOPE = SOUND.replace("  scope: {text: 国内の全事業所を対象とします。}\n", "");

    /** A placeholder is left: a warning. */
    static final String UNFINISHED = SOUND.replace("研修を二度行いました。", "〇〇を行いました。");

    /** A basic item is left out for a reason: a piece of advice. */
    static final String OMITTED = SOUND.replace("{text: 国内の全事業所を対象とします。}", "{absence: {kind: omitted, reason: 見直し中}}");

    /** A key is misspelt. */
    static final String MISSPELT = SOUND.replace("  scope:", "  scoope:");

    private Reports() {}

    static Path write(Path directory, String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }
}
