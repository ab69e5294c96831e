package org.dpportal.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A page in the few colours that somebody has chosen for everything (Windows' contrast themes): grounds, shadows and our own colours are gone. Words
 * stand out, controls, their focus and what is chosen can be seen by more than a ground, and what had a ground of its own has an edge.
 */
final class ForcedColours {
    /**
     * In the page's own colours: pieces with words that a ground tells from what lies beneath them, and what is painted in the colour of the words
     * around it, for which a browser goes on to name the colour that is no longer used.
     */
    private static final String REMEMBER =
            """
            () => {
              window.dpOpened = [...document.querySelectorAll('details:not([open])')];
              window.dpOpened.forEach(e => e.open = true);
              const ground = e => getComputedStyle(e).backgroundColor;
              const beneath = e => { for (let a = e.parentElement; a; a = a.parentElement) if (!/, 0\\)$|transparent/.test(ground(a))) return ground(a); };
              window.dpGrounds = [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && e.innerText?.trim()
                && !/, 0\\)$|transparent/.test(ground(e)) && ground(e) !== beneath(e));
              window.dpAsWords = new Map([...document.querySelectorAll('svg, svg *')].map(e => { const s = getComputedStyle(e);
                return [e, ['stroke', 'fill'].filter(paint => s[paint] === s.color)]; }));
            }""";

    private static final String TROUBLES =
            """
            () => {
              const troubles = [];
              const style = (e, part) => getComputedStyle(e, part);
              const name = e => e.outerHTML.replace(/\\s+/g, ' ').slice(0, 110);
              const rgba = colour => { const [r, g, b, a = 1] = colour.match(/[\\d.]+/g).map(Number);
                return colour.startsWith('color(') ? [r * 255, g * 255, b * 255, a] : [r, g, b, a]; };
              const probe = document.body.appendChild(document.createElement('i'));
              probe.style.backgroundColor = 'Canvas';
              const canvas = rgba(style(probe).backgroundColor);
              probe.remove();
              const ground = e => { for (let a = e; a; a = a.parentElement) { const c = rgba(style(a).backgroundColor); if (c[3] > 0.5) return c; }
                return canvas; };
              const light = c => { const [r, g, b] = c.map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
              const stands = (colour, on, least) => { const c = rgba(colour), [one, two] = [light(c), light(on)].sort((a, b) => b - a);
                return c[3] > 0.5 && (one + 0.05) / (two + 0.05) >= least; };
              const seen = e => e.checkVisibility({ visibilityProperty: true }) && [...e.getClientRects()].some(r => r.width > 1 && r.height > 1);
              const sides = ['Top', 'Right', 'Bottom', 'Left'];
              const parts = (e, part, on) => { const s = style(e, part); if (part && s.content === 'none') return [];
                return [...sides.map(side => [s['border' + side + 'Width'], s['border' + side + 'Style'], s['border' + side + 'Color'], side]),
                  [s.outlineWidth, s.outlineStyle, s.outlineColor, 'outline']]
                  .filter(([width, kind, colour]) => parseFloat(width) >= 1 && !['none', 'hidden'].includes(kind) && stands(colour, on, 3))
                  .map(edge => (part ? part + ' ' : '') + edge.join(' ')); };
              const edges = e => { const on = ground(e.parentElement ?? e); return [...parts(e, null, on), ...parts(e, '::before', on), ...parts(e, '::after', on)]; };
              // Radio buttons and ticks are drawn by their labels.
              const drawn = e => e.matches('.govuk-radios__input, .govuk-checkboxes__input') ? e.labels[0] : e;

              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const parent = walk.currentNode.parentElement;
                if (!walk.currentNode.data.trim() || parent.closest('script, style, option, [disabled]') || !seen(parent)) continue;
                if (!stands(style(parent).color, ground(parent), 4.5)) troubles.push('words vanish: ' + name(parent));
              }

              const controls = [...document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), select, textarea, [tabindex="0"]')]
                .filter(e => seen(e) || e.matches('.govuk-skip-link'));
              const underlined = e => [e, ...e.querySelectorAll('*')].some(one => style(one).textDecorationLine.includes('underline'));
              for (const e of controls) {
                if (e.matches('.govuk-skip-link')) continue;
                const native = style(e).appearance === 'auto' && e.matches('[type=checkbox], [type=radio], [type=file]');
                if (!native && !underlined(e) && !edges(drawn(e)).length) troubles.push('a control without an edge: ' + name(e));
              }

              document.activeElement?.blur();
              for (const e of controls) {
                const face = drawn(e), before = new Set(edges(face));
                e.focus({ preventScroll: true, focusVisible: true });
                if (document.activeElement !== e) continue;
                if (!edges(face).some(edge => !before.has(edge) && /^(::\\w+ )?[\\d.]+px auto|^(::\\w+ )?([2-9]|\\d\\d)/.test(edge)))
                  troubles.push('focus is not seen: ' + name(e));
              }
              document.activeElement?.blur();

              const looks = e => { const s = style(e); return [s.fontWeight, s.textDecorationLine, s.fontStyle, ...edges(e)].join(); };
              for (const e of document.querySelectorAll('[aria-current]:not([aria-current=false]), [aria-selected=true], [aria-pressed=true]')) {
                if (!seen(e)) continue;
                const others = [...(e.closest('ul, ol, nav, tr')?.querySelectorAll(e.localName) ?? [])].filter(o => !o.matches('[aria-current]:not([aria-current=false]), [aria-selected=true], [aria-pressed=true]'));
                if (others.some(other => looks(other) === looks(e))) troubles.push('the current one looks like the others: ' + name(e));
              }
              for (const e of document.querySelectorAll(':checked:not(option)')) {
                if (!seen(e) || style(e).appearance === 'auto' && style(e).opacity !== '0') continue;
                const mark = style(drawn(e), '::after');
                if (mark.content === 'none' || mark.opacity === '0') troubles.push('what is chosen cannot be seen: ' + name(e));
              }

              for (const e of window.dpGrounds) if (e.isConnected && seen(e) && !edges(e).length) troubles.push('no edge where its ground was: ' + name(e));

              // The words that are being read aloud, on pages that can be.
              const spoken = document.querySelector('.dp-listen') && document.querySelector('main p, main h1');
              if (spoken) {
                const quiet = looks(spoken);
                spoken.classList.add('dp-spoken');
                if (looks(spoken) === quiet) troubles.push('what is read aloud cannot be seen: ' + name(spoken));
                spoken.classList.remove('dp-spoken');
              }

              for (const svg of document.querySelectorAll('svg')) {
                if (!seen(svg)) continue;
                const shapes = svg.querySelector('use') ? [svg] : [...svg.querySelectorAll('path, rect, circle, line, polygon')];
                const painted = e => ['stroke', 'fill'].map(paint => window.dpAsWords.get(e)?.includes(paint) ? style(e).color : style(e)[paint]).filter(paint => /^(rgb|color)/.test(paint)).some(paint => stands(paint, ground(svg), 3));
                if (shapes.length && !shapes.some(painted)) troubles.push('a picture vanishes: ' + name(svg));
              }
              return [...new Set(troubles)];
            }""";

    private ForcedColours() {}

    /** With every menu and hard word open; in black on white and in white on black: a colour that stays what it was vanishes in one of them. */
    static List<String> troublesOn(Page page) {
        page.evaluate(REMEMBER);
        // Only what the keyboard reaches shows its focus.
        page.keyboard().press("Tab");
        Set<String> troubles = new LinkedHashSet<>();
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setForcedColors(ForcedColors.ACTIVE)
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setColorScheme(theme));
            troubles.addAll(seenOn(page));
        }
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(null)
                .setReducedMotion(null)
                .setColorScheme(null));
        page.evaluate("dpOpened.forEach(e => e.open = false)");
        return List.copyOf(troubles);
    }

    @SuppressWarnings("unchecked")
    private static List<String> seenOn(Page page) {
        return (List<String>) page.evaluate(TROUBLES);
    }
}
