using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>
/// Trains, during the build, what lib/SatuData.Classification knows of names: how likely each letter is after two others in
/// names of persons, places, and institutions or things; and the fingerprints of all names of government regions. The same
/// lists give the same bytes. The reader is Names/NameModel.cs, which must number letters as Symbol does.
/// </summary>
public sealed class NameModelTrainer : Task
{
    private const int Symbols = 28;
    private const double Smoothing = 0.2;

    [Required]
    public ITaskItem[] Persons { get; set; }

    [Required]
    public ITaskItem[] Things { get; set; }

    /// <summary>Lists of regions with the name in the last column, and the history of regions.</summary>
    [Required]
    public ITaskItem[] Regions { get; set; }

    [Required]
    public string Model { get; set; }

    [Required]
    public string PlaceNames { get; set; }

    public override bool Execute()
    {
        var places = Regions.SelectMany(Names).ToList();
        var classes = new[] { Words(Persons), new HashSet<string>(places.SelectMany(Split)), Words(Things) };
        File.WriteAllBytes(Model, classes.SelectMany(Train).ToArray());
        var prints = new SortedSet<ulong>(places.Select(Print));
        File.WriteAllBytes(PlaceNames, prints.SelectMany(BitConverter.GetBytes).ToArray());
        return true;
    }

    /// <summary>Minus the logarithm of each letter's probability after two others, in sixteenths.</summary>
    private static IEnumerable<byte> Train(HashSet<string> words)
    {
        var counts = new double[Symbols * Symbols * Symbols];
        var sums = new double[Symbols * Symbols];
        foreach (var word in words)
        {
            int first = 0, second = 0;
            foreach (var third in word.Select(Symbol).Concat(new[] { 0 }))
            {
                var pair = (first * Symbols) + second;
                counts[(pair * Symbols) + third]++;
                sums[pair]++;
                first = second;
                second = third;
            }
        }

        for (var i = 0; i < counts.Length; i++)
        {
            var share = (counts[i] + Smoothing) / (sums[i / Symbols] + (Smoothing * Symbols));
            yield return (byte)Math.Min(255, Math.Round(-Math.Log(share) * 16));
        }
    }

    private static int Symbol(char c)
    {
        return c >= 'a' && c <= 'z' ? c - 'a' + 1 : 27;
    }

    private static HashSet<string> Words(ITaskItem[] lists)
    {
        var lines = lists.SelectMany(l => File.ReadAllLines(l.ItemSpec)).Where(l => !l.StartsWith("#", StringComparison.Ordinal));
        return new HashSet<string>(lines.SelectMany(Split));
    }

    private static IEnumerable<string> Names(ITaskItem list)
    {
        return File.ReadAllLines(list.ItemSpec).Skip(1)
            .Select(line => line.Substring(line.LastIndexOf(',') + 1).Trim('"', ' ')).Where(name => name.Length > 1);
    }

    private static IEnumerable<string> Split(string text)
    {
        return text.ToLowerInvariant().Split(' ', '-', '/', '(', ')', '.', '\'', '"')
            .Where(w => w.Length > 1 && w.All(c => c >= 'a' && c <= 'z') && !Levels.Contains(w));
    }

    /// <summary>FNV-1a over the letters of a name without the word for its level.</summary>
    private static ulong Print(string name)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in string.Concat(Split(name)))
        {
            hash = unchecked((hash ^ c) * 1099511628211UL);
        }

        return hash;
    }

    private static readonly HashSet<string> Levels = new HashSet<string>
    {
        "provinsi", "kabupaten", "kab", "kota", "kecamatan", "kec", "desa", "kelurahan", "kel", "adm", "administrasi",
    };
}
