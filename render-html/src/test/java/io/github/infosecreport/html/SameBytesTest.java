package io.github.infosecreport.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.outline.ReportOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same report gives the same page: on every machine, in every thread. */
class SameBytesTest {
    @ParameterizedTest
    @CsvSource({
        "tr-TR,Asia/Tokyo",
        "ar-SA-u-nu-arab,America/Anchorage",
        "ja-JP-u-ca-japanese,UTC",
        "th-TH-u-nu-thai,Pacific/Kiritimati"
    })
    void whateverTheMachinesLocaleAndZone(String locale, String zone) {
        String expected = all(new HtmlRenderer());
        Locale before = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            assertThat(all(new HtmlRenderer())).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void inManyThreadsThroughOneRenderer() throws Exception {
        List<ReportOutline> outlines = Fixtures.outlines().toList();
        List<String> expected = outlines.stream()
                .map(outline -> Fixtures.page(new HtmlRenderer(), outline))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                ReportOutline outline = outlines.get(i % outlines.size());
                tasks.add(() -> Fixtures.page(Fixtures.RENDERER, outline));
            }
            List<Future<String>> pages = threads.invokeAll(tasks);
            for (int i = 0; i < pages.size(); i++) {
                assertThat(pages.get(i).get()).isEqualTo(expected.get(i % outlines.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void underAnotherContextClassLoader() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            assertThat(all(new HtmlRenderer())).isEqualTo(all(Fixtures.RENDERER));
            assertThat(thread.getContextClassLoader()).isSameAs(ClassLoader.getPlatformClassLoader());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String all(HtmlRenderer renderer) {
        StringBuilder all = new StringBuilder();
        Fixtures.outlines().forEach(outline -> all.append(Fixtures.page(renderer, outline))
                .append(renderer.fragment(outline, 2).html()));
        return all.toString();
    }
}
