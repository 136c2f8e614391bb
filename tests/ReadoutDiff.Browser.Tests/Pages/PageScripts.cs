namespace ReadoutDiff.Browser.Tests.Pages;

/// <summary>Questions to a page that only its layout can answer.</summary>
internal static class PageScripts
{
    /// <summary>The words of the page that are shown, without what a script has added for its own use (marked as such).</summary>
    public const string WordsOfServer =
        """
        () => {
          const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
          const words = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const parent = node.parentElement;
            if (!parent.closest('[data-scripted]') && parent.checkVisibility({ visibilityProperty: true })) words.push(node.data.trim());
          }
          return words.filter(w => w).join('\n');
        }
        """;

    /// <summary>What makes the page wider than the screen; empty where it is not.</summary>
    public const string Overflowing =
        """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return [];
          const scrolls = e => { for (let p = e.parentElement; p; p = p.parentElement) { if (/auto|scroll|hidden|clip/.test(getComputedStyle(p).overflowX) && p !== document.body && p !== document.documentElement) return true; } return false; };
          return [`page ${document.documentElement.scrollWidth} > ${width}`, ...[...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > width + 0.5 && !scrolls(e)).slice(0, 8)
            .map(e => `${e.tagName}.${e.className}: ${Math.round(e.getBoundingClientRect().right)}`)];
        }
        """;

    /// <summary>Controls that are shown.</summary>
    public const string VisibleControls =
        """
        () => [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea, nav')]
          .filter(e => e.checkVisibility({ visibilityProperty: true }) && e.getBoundingClientRect().height > 1)
          .map(e => `${e.tagName}.${e.className} ${e.name ?? e.ariaLabel ?? ''}`)
        """;

    /// <summary>Boxes with words that are cut off or scroll.</summary>
    public const string CutWords =
        """
        () => [...document.querySelectorAll('main, main *')]
          .filter(e => e.checkVisibility() && e.innerText?.trim() && !e.closest('svg'))
          .filter(e => {
            const style = getComputedStyle(e);
            return style.overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1
              || style.overflowY !== 'visible' && e.scrollHeight > e.clientHeight + 1 && e.clientHeight > 1
              || style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
          })
          .map(e => `${e.tagName}.${e.className} ${e.id}`).slice(0, 8)
        """;

    /// <summary>How dark the ground of the page is, from 0 (white) to 1 (black).</summary>
    public const string Darkness =
        """
        () => {
          const canvas = document.createElement('canvas').getContext('2d');
          for (const e of [document.body, document.documentElement]) {
            const ground = getComputedStyle(e).backgroundColor;
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = ground;
            canvas.fillRect(0, 0, 1, 1);
            const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
            if (a === 255) return 1 - (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
          }
          return 0;
        }
        """;

    /// <summary>Of the element that has the focus: its name, and what is wrong with how it is shown; null where the focus has left the page's parts.</summary>
    public const string Focus =
        """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body || e === document.documentElement) return null;
          const box = e.getBoundingClientRect();
          const style = getComputedStyle(e);
          const name = `${e.tagName.toLowerCase()} ${(e.ariaLabel ?? e.labels?.[0]?.innerText ?? e.innerText ?? '').trim().split('\n')[0].slice(0, 60)}`;
          const faults = [];
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 1) faults.push('focus not marked');
          if (box.width < 1 || box.height < 1) faults.push('no box');
          if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) faults.push('outside of the screen');
          else {
            const rects = [...e.getClientRects()];
            const seen = rects.some(r => {
              const top = Math.max(0, r.top), bottom = Math.min(innerHeight, r.bottom), left = Math.max(0, r.left), right = Math.min(innerWidth, r.right);
              return [0.2, 0.5, 0.8].some(x => { const at = document.elementFromPoint(left + (right - left) * x, (top + bottom) / 2); return at && (e.contains(at) || at.contains(e)); });
            });
            if (!seen) faults.push('covered');
          }
          return [name, faults.join(', ')];
        }
        """;

    /// <summary>Elements and attributes that run or load something and are none of the room's own.</summary>
    public const string ActiveMarkup =
        """
        () => [...document.querySelectorAll('*')].flatMap(e => [
          ...[...e.attributes].filter(a => /^on/i.test(a.name) || a.name === 'style' || /^\s*javascript:/i.test(a.value) && /href|src|action/i.test(a.name)).map(a => `${e.tagName} ${a.name}`),
          ...(/^(IFRAME|OBJECT|EMBED|BASE|IMG|STYLE|VIDEO|AUDIO|FRAME|TEMPLATE)$/.test(e.tagName) || e.tagName === 'META' && e.httpEquiv ? [e.tagName] : []),
        ])
        """;

    /// <summary>Lays out what is out of sight too: where boxes come and go with scrolling, axe-core takes grounds from where they no longer are.</summary>
    public const string LayOutAll = "() => document.querySelectorAll('.group').forEach(e => e.style.contentVisibility = 'visible')";
}
