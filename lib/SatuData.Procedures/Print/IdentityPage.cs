using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Print;

/// <summary>The first sheet of the form: identity, legal basis, qualifications, relations, equipment, warnings.</summary>
internal static class IdentityPage
{
    private const double Left = 10;
    private const double Top = 10;
    private const double Width = 277;
    private const double Half = Width / 2;
    private const double Bottom = 198;

    public static SvgCanvas Draw(ProcedureDefinition definition)
    {
        var canvas = new SvgCanvas($"Identitas SOP {definition.Title}");
        var y = Head(canvas, definition);
        var boxes = Boxes(definition);
        var size = 3.0;
        while (size > 1.6 && y + boxes.Sum(b => Height(b, size)) > Bottom)
        {
            size -= 0.1;
        }

        foreach (var pair in boxes)
        {
            var height = Height(pair, size);
            Box(canvas, Left, y, height, size, pair.Left);
            Box(canvas, Left + Half, y, height, size, pair.Right);
            y += height;
        }

        return canvas;
    }

    private static double Head(SvgCanvas canvas, ProcedureDefinition definition)
    {
        var identity = definition.Identity;
        (string Name, string Value)[] rows =
        [
            ("Nomor SOP", identity.Nomor ?? "-"), ("Tanggal Pembuatan", Day(identity.TanggalPembuatan)),
            ("Tanggal Revisi", Day(identity.TanggalRevisi)), ("Tanggal Efektif", Day(identity.TanggalEfektif)),
            ("Tanggal Pengesahan", Day(identity.TanggalPengesahan)), ("Disahkan oleh", identity.DisahkanOleh ?? "-"),
            ("Nama SOP", Title(definition)),
        ];
        var y = Top;
        foreach (var (name, value) in rows)
        {
            var lines = TextMeasure.Wrap(value, Half - 40, 3);
            var height = Math.Max(6, (lines.Count * 3 * TextMeasure.LineHeight) + 2);
            canvas.Rectangle(Left + Half, y, 36, height);
            canvas.Rectangle(Left + Half + 36, y, Half - 36, height);
            canvas.Lines(Left + Half + 2, y + 1, 3, [name], bold: true);
            canvas.Lines(Left + Half + 38, y + 1, 3, lines, bold: name == "Nama SOP");
            y += height;
        }

        canvas.Rectangle(Left, Top, Half, y - Top);
        var names = TextMeasure.Wrap(identity.Pemerintah.ToUpperInvariant(), Half - 10, 4)
            .Concat(TextMeasure.Wrap(identity.Instansi.ToUpperInvariant(), Half - 10, 4)).ToList();
        var start = Top + ((y - Top - (names.Count * 4 * TextMeasure.LineHeight)) / 2);
        canvas.Lines(Left + (Half / 2), start, 4, names, "middle", bold: true);
        return y;
    }

    private static string Title(ProcedureDefinition definition) => definition.Title == definition.Identity.Nama
        ? definition.Identity.Nama
        : $"{definition.Identity.Nama}: {definition.Title}";

    private static List<(Entry Left, Entry Right)> Boxes(ProcedureDefinition d) =>
    [
        (new("Dasar Hukum", [.. d.DasarHukum.Select(l => l.Title)]), new("Kualifikasi Pelaksana", d.Kualifikasi)),
        (new("Keterkaitan", [.. d.Keterkaitan.Select(k => k.Text)]), new("Peralatan/Perlengkapan", d.Peralatan)),
        (new("Peringatan", d.Peringatan), new("Pencatatan dan Pendataan", d.Pencatatan)),
    ];

    private static double Height((Entry Left, Entry Right) pair, double size) =>
        ((1 + Math.Max(Lines(pair.Left, size).Count, Lines(pair.Right, size).Count)) * size * TextMeasure.LineHeight)
            + 4;

    private static void Box(SvgCanvas canvas, double x, double y, double height, double size, Entry entry)
    {
        canvas.Rectangle(x, y, Half, height);
        canvas.Lines(x + 2, y + 1, size, [entry.Title + ":"], bold: true);
        y += 1 + (size * TextMeasure.LineHeight);
        foreach (var (text, indent) in Lines(entry, size))
        {
            canvas.Lines(x + 2 + indent, y, size, [text]);
            y += size * TextMeasure.LineHeight;
        }
    }

    private static List<(string Text, double Indent)> Lines(Entry entry, double size)
    {
        if (entry.Items.Count == 0)
        {
            return [("-", 0)];
        }

        var indent = entry.Items.Count > 1 ? size * 1.8 : 0;
        return
        [
            .. entry.Items.SelectMany((item, i) => TextMeasure.Wrap(item, Half - 4 - indent, size)
                .Select((line, k) => entry.Items.Count > 1 && k == 0 ? ($"{i + 1}.  {line}", 0) : (line, indent))),
        ];
    }

    private static string Day(DateOnly? day) => day is { } known ? PrintedTime.Day(known) : "-";

    private sealed record Entry(string Title, IReadOnlyList<string> Items);
}
