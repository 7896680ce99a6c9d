using CfnGen.Model.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace CfnGen.Model.Tests.Documents.RoundTrips;

/// <summary>Generates trees, with the texts that YAML gets wrong most easily.</summary>
internal static class Trees
{
    private static readonly string[] Pieces =
    [
        "a", "b", "Z", "0", "7", "12", "é", "😀", "\uE000", "\u00A0", " ", "  ", "\t", "\n", "\n\n", "\r", "\u0085", "\u2028", "\u2029", "\uFEFF", "\uFFFE",
        "\0", "\u0001", "\u007F", "\u009F", "#", " #", ":", ": ", "::", "-", "- ", "---", "...", "?", "? ", ",", "[", "]", "{", "}", "${A}", "'", "\"", "\\", "!", "&", "*",
        "|", ">", "%", "@", "`", "~", "=", "<<", ".", "_", "+", "e", "x", "o", "/",
    ];

    private static readonly string[] Words =
    [
        "", "yes", "No", "TRUE", "off", "y", "null", "~", "=", "<<", "012", "0o7", "0x1F", "0b1", "1e3", "1.", ".5", "-1", "+2", "1_000", "12:30:45", "190:20:30.15", "2012-10-17",
        "2001-12-14t21:59:43.10-05:00", ".inf", "-.INF", ".NaN", "08", "123456789012", "10.0.0.0/16", "::/0", "AWS::NoValue", "Ref", "Condition", "Fn::If", "\n", " \n", "\n a", "\ta\n",
        "a\n  \nb\n", "a\n\n", "a\n \n", "#!/bin/bash\necho ${A}\n", "a: b", "it's", "it's: \"x\"", "%YAML", "--- a", "- a", "? a", ": a", "a #b", "a:", "{a}", "[a]",
    ];

    private static readonly IntrinsicFunction[] Functions =
        [.. IntrinsicFunction.All.Where(function => function != IntrinsicFunction.Condition && function != IntrinsicFunction.GetAtt).OrderBy(function => function.Name, StringComparer.Ordinal)];

    public static Gen<string> Text { get; } = Gen.OneOf(
        Gen.Elements(Words),
        Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat));

    private static Gen<ScalarNode> Scalar { get; } = Gen.Frequency(
        (6, Text.Select(ScalarNode.String)),
        (1, Gen.Choose(int.MinValue, int.MaxValue).Select(number => ScalarNode.Integer(number))),
        (1, Gen.Choose(-99999, 99999).Select(number => ScalarNode.Float(number * 1e17 / 7))),
        (1, Gen.Choose(-99999, 99999).Select(number => ScalarNode.Float(number / 1024.0))),
        (1, Gen.Elements(true, false).Select(ScalarNode.Boolean)),
        (1, Gen.Constant(ScalarNode.Null())));

    public static Gen<TemplateDocument> Document { get; } = Gen.Sized(size =>
        Entries(size, Gen.OneOf(Text, Gen.Elements("Resources", "Conditions", "Outputs", "Metadata"))).Select(entries => new TemplateDocument(new([.. entries.Select(AsSection)]))));

    private static Gen<TemplateNode> Node(int size) => size <= 0
        ? Scalar.Select(TemplateNode (scalar) => scalar)
        : Gen.Frequency(
            (3, Scalar.Select(TemplateNode (scalar) => scalar)),
            (2, Items(size / 3).Select(TemplateNode (items) => new SequenceNode(items))),
            (3, Entries(size / 3, Text).Where(IsData).Select(TemplateNode (entries) => new MappingNode(entries))),
            (2, Gen.Elements(Functions).SelectMany(_ => Node(size / 2), TemplateNode (function, argument) => new IntrinsicNode(function, argument))),
            (1, Text.Two().Select(TemplateNode (parts) => Tree.GetAtt(parts.Item1.Replace(".", "", StringComparison.Ordinal), parts.Item2))));

    private static Gen<TemplateNode[]> Items(int size) => Gen.Choose(0, 4).SelectMany(count => Gen.ArrayOf(Node(size), count));

    private static Gen<MappingEntry[]> Entries(int size, Gen<string> key) =>
        Gen.Choose(0, 4).SelectMany(count => Gen.ArrayOf(key.SelectMany(_ => Node(size / 2), (name, value) => new MappingEntry(name, value)), count))
            .Select(entries => entries.DistinctBy(entry => entry.Key, StringComparer.Ordinal).ToArray());

    // A section is no call of a function, so a tree that has one there stands for none that a file can hold.
    private static MappingEntry AsSection(MappingEntry entry) =>
        entry.Value is IntrinsicNode call ? AsSection(new(entry.Key, call.Argument)) : entry;

    // One key that names a function is a call; the generator makes calls on purpose only.
    private static bool IsData(MappingEntry[] entries) => entries.Length != 1 || !IntrinsicFunction.TryFind(entries[0].Key, out _);
}
