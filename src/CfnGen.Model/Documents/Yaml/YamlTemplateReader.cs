using CfnGen.Model.Documents.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CfnGen.Model.Documents.Yaml;

/// <summary>Builds the tree from the events of YamlDotNet's parser, and refuses what the parser lets pass.</summary>
internal sealed class YamlTemplateReader
{
    private readonly TemplateText text;
    private readonly CommentSieve sieve;
    private readonly Parser parser;
    private readonly NodeBudget nodes = new();
    private readonly YamlAnchors anchors;
    private readonly List<YamlEntry> entries = [];
    private int dash;

    private YamlTemplateReader(TemplateText text)
    {
        this.text = text;
        sieve = new(new Scanner(new StringReader(text.Value), skipComments: false));
        parser = new(sieve);
        anchors = new(text, nodes);
    }

    public static MappingNode Read(TemplateText text)
    {
        var reader = new YamlTemplateReader(text);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException problem)
        {
            throw YamlProblem.Of(problem, text);
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidOperationException or FormatException or OverflowException)
        {
            // The scanner and its value types check some of their input by contract only.
            var position = reader.sieve.CurrentPosition;
            throw text.Error((int)position.Line, (int)position.Column, "The YAML cannot be read from here on; look for a bracket, brace or quote before it that is not closed, or a name that is none.", problem);
        }
    }

    private MappingNode ReadDocument()
    {
        Expect<StreamStart>();
        if (Next() is not DocumentStart)
        {
            throw text.Error(1, 1, "The file holds nothing but comments; a template needs at least a Resources section.");
        }

        var first = Next();
        if (first is Scalar { Value.Length: 0, Style: ScalarStyle.Plain })
        {
            throw text.Error(1, 1, "The file holds no section; a template needs at least Resources.");
        }

        if (first is not MappingStart)
        {
            throw Error(first, "A template is a mapping of sections such as Resources; this is none.");
        }

        var root = (MappingNode)ReadNode(first, NodeScope.Root, 1, null);
        Expect<DocumentEnd>();
        if (Next() is not StreamEnd and var second)
        {
            throw Error(second, "A second document starts here; put each template into a file of its own.");
        }

        YamlCommentPlacement.Attach(text.Value, sieve.Comments, entries, root);
        return root;
    }

    private TemplateNode ReadNode(ParsingEvent current, NodeScope scope, int depth, YamlEntry? entry)
    {
        if (depth > NestingLimit.Levels)
        {
            throw Error(current, NestingLimit.Problem);
        }

        if (current is AnchorAlias alias)
        {
            return anchors.Expand(alias, depth);
        }

        if (current is not NodeEvent node)
        {
            throw Error(current, "There is no value where one must be; write it.");
        }

        var (spentBefore, anchor) = (nodes.Spent, anchors.Open(node));
        if (!nodes.TrySpend(1))
        {
            throw Error(current, NodeBudget.Problem);
        }

        var read = YamlTags.FunctionOf(node.Tag) is { } function
            ? ReadTagged(node, function, scope, depth, entry)
            : ReadUntagged(node, scope, depth, entry);
        anchor?.Close(read, nodes.Spent - spentBefore);
        return read;
    }

    private TemplateNode ReadTagged(NodeEvent node, IntrinsicFunction function, NodeScope scope, int depth, YamlEntry? entry)
    {
        var source = At(node);
        var inner = LongForm.OfValue(scope, function.Name);
        if (depth == NestingLimit.Levels && node is not Scalar)
        {
            throw Error(node, NestingLimit.Problem);
        }

        if (node is Scalar value)
        {
            RefuseHalfSurrogate(value);
        }

        var argument = node switch
        {
            Scalar scalar => ScalarNode.Make(ScalarKind.String, scalar.Value, source),
            SequenceStart start => ReadSequence(start, inner, depth + 1, entry),
            _ => ReadMapping((MappingStart)node, inner, depth + 1, entry),
        };
        return Call(new([new(function.Name, argument, source)]) { Source = source }, scope);
    }

    private TemplateNode ReadUntagged(NodeEvent node, NodeScope scope, int depth, YamlEntry? entry) => node switch
    {
        Scalar scalar => ReadScalar(scalar),
        SequenceStart start when YamlTags.AllowsSequence(start.Tag) => ReadSequence(start, scope, depth, entry),
        MappingStart start when YamlTags.AllowsMapping(start.Tag) => ReadMapping(start, scope, depth, entry),
        _ => throw Error(node, YamlTags.Problem(node.Tag)),
    };

    private ScalarNode ReadScalar(Scalar scalar)
    {
        if (scalar.Style == ScalarStyle.Plain && YamlScalarResolver.IsInfiniteOrNaN(scalar.Value))
        {
            throw Error(scalar, $"{scalar.Value} is no number that a template can hold; put it into quotes if it is text.");
        }

        if (scalar.Style == ScalarStyle.Plain && SwallowsKey(scalar.Value))
        {
            throw Error(scalar, "A key with an asterisk, or a text with one and a colon, cannot be read like this; put it into quotes.");
        }

        RefuseHalfSurrogate(scalar);
        return YamlTags.Scalar(scalar, At(scalar)) ?? throw Error(scalar, YamlTags.Problem(scalar.Tag));
    }

    private SequenceNode ReadSequence(SequenceStart start, NodeScope scope, int depth, YamlEntry? parent)
    {
        var items = new List<TemplateNode>();
        while (Next() is not SequenceEnd and var current)
        {
            var entry = new YamlEntry(start.Style == SequenceStyle.Block ? DashBefore(current) : current.Start, parent);
            entries.Add(entry);
            var item = ReadNode(current, LongForm.OfItem(scope), depth + 1, entry);
            entry.Node = item;
            items.Add(item);
        }

        return new(items) { Source = At(start) };
    }

    private TemplateNode ReadMapping(MappingStart start, NodeScope scope, int depth, YamlEntry? parent)
    {
        var read = new List<MappingEntry>();
        var keys = new KeySet(read);
        YamlEntry? last = null;
        while (Next() is not MappingEnd and var current)
        {
            var key = ReadKey(current);
            if (keys.Find(key) is { } first)
            {
                throw Error(current, KeySet.Problem(key, first));
            }

            last = new YamlEntry(current.Start, parent);
            entries.Add(last);
            var value = ReadNode(Next(), LongForm.OfValue(scope, key), depth + 1, last);
            last.Node = value;
            read.Add(new(key, value, At(current)));
        }

        // A pair alone in a list, [a: b], is a mapping of which YamlDotNet says no place.
        var mapping = new MappingNode(read) { Source = start.Start.Index == 0 && parent is not null && read is [var only, ..] ? only.KeySource : At(start) };
        var called = Call(mapping, scope);
        if (called is IntrinsicNode intrinsic && last is not null)
        {
            last.Node = intrinsic.Argument;
        }

        return called;
    }

    private string ReadKey(ParsingEvent current)
    {
        if (current is not Scalar key)
        {
            throw Error(current, current is AnchorAlias
                ? "A key cannot be an alias here; write the key itself."
                : "A key must be text, not a list or mapping; did you mean to quote it?");
        }

        if (!key.Tag.IsEmpty && YamlTags.Scalar(key, default) is null)
        {
            throw Error(key, YamlTags.FunctionOf(key.Tag) is null ? YamlTags.Problem(key.Tag) : "A key cannot be computed by a function; write its text.");
        }

        if (key.Style == ScalarStyle.Plain && KeyProblem(key.Value) is { } problem)
        {
            throw Error(key, problem);
        }

        RefuseHalfSurrogate(key);
        return key.Value;
    }

    private static string? KeyProblem(string plain) => plain switch
    {
        "" => "There is no key before the colon; write it.",
        "<<" => "CloudFormation does not know the merge key <<; write the merged keys out.",
        _ => null,
    };

    // YamlDotNet takes a key with a word that starts with an asterisk, and all that follows, for one text.
    private static bool SwallowsKey(string plain) => plain.Contains('*') && (plain.EndsWith(':') || plain.Contains(": ", StringComparison.Ordinal));

    private static TemplateNode Call(MappingNode mapping, NodeScope scope) => LongForm.FunctionOf(mapping, scope) is { } function
        ? new IntrinsicNode(function, LongForm.ArgumentOf(function, mapping.Entries[0].Value)) { Source = mapping.Source }
        : mapping;

    private void RefuseHalfSurrogate(Scalar scalar)
    {
        if (SurrogatePairs.FindHalf(scalar.Value) >= 0)
        {
            throw Error(scalar, SurrogatePairs.Problem);
        }
    }

    // The scanner runs ahead, so the dash of an item is the last before it.
    private Mark DashBefore(ParsingEvent item)
    {
        while (dash + 1 < sieve.Dashes.Count && sieve.Dashes[dash + 1].Start.Index < item.Start.Index)
        {
            dash++;
        }

        return sieve.Dashes.Count > 0 && sieve.Dashes[dash].Start.Index < item.Start.Index ? sieve.Dashes[dash].Start : item.Start;
    }

    private ParsingEvent Next() =>
        parser.MoveNext() ? parser.Current! : throw new InvalidOperationException("The parser ended before its stream did.");

    private void Expect<T>()
        where T : ParsingEvent
    {
        if (Next() is not T and var other)
        {
            throw Error(other, "The YAML has something here that belongs to no node; remove it.");
        }
    }

    private SourceLocation At(ParsingEvent at) => text.At((int)at.Start.Line, (int)at.Start.Column);

    private TemplateFormatException Error(ParsingEvent at, string problem) => text.Error((int)at.Start.Line, (int)at.Start.Column, problem);
}
