package no.ildsjel.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The icons are as Teams wants them. */
class TeamsIconsTest {
    private static final int TRANSPARENT = 0;

    private final TeamsZip zip = TeamsZip.built();

    @Test
    void theColourIconIsFullAndKeepsItsSymbolInTheMiddle() {
        var icon = zip.image("color.png");
        var accent = Color.decode(zip.json("manifest.json").get("accentColor").asString());
        var middle = new Rectangle(36, 36, 120, 120);

        assertThat(bounds(icon)).isEqualTo(new Rectangle(192, 192));
        assertThat(colours(icon, pixel -> !middle.contains(pixel))).containsOnly(accent);
        assertThat(colours(icon, middle::contains)).hasSizeGreaterThan(2).allMatch(colour -> colour.getAlpha() == 255);
    }

    @Test
    void theOutlineIconIsWhiteOnNothing() {
        var icon = zip.image("outline.png");
        var inside = new Rectangle(1, 1, 30, 30);

        assertThat(bounds(icon)).isEqualTo(new Rectangle(32, 32));
        assertThat(colours(icon, pixel -> !inside.contains(pixel)))
                .allMatch(colour -> colour.getAlpha() == TRANSPARENT);
        assertThat(colours(icon, inside::contains))
                .contains(Color.WHITE)
                .allMatch(colour -> colour.getAlpha() == TRANSPARENT || isWhite(colour));
    }

    private static boolean isWhite(Color colour) {
        return new Color(colour.getRGB()).equals(Color.WHITE);
    }

    private static Rectangle bounds(BufferedImage icon) {
        return new Rectangle(icon.getWidth(), icon.getHeight());
    }

    private static Set<Color> colours(BufferedImage icon, Predicate<Point> where) {
        return IntStream.range(0, icon.getWidth() * icon.getHeight())
                .mapToObj(index -> new Point(index % icon.getWidth(), index / icon.getWidth()))
                .filter(where)
                .map(pixel -> new Color(icon.getRGB(pixel.x, pixel.y), true))
                .collect(Collectors.toSet());
    }
}
