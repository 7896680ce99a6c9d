using CfnGen.Model.Documents;

namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>The secrets that were found, which are hidden also where nothing speaks of a secret.</summary>
internal sealed class KnownSecrets(StandIns standIns)
{
    // Shorter ones, and these words, stand in many places by chance.
    private const int Shortest = 6;
    private const int ShortestOfLetters = 8;
    private const int ShortestWithinWords = 12;

    private static readonly string[] CommonWords = ["production", "staging", "development", "enabled", "disabled", "required", "optional", "internal", "external", "default", "suspended", "password"];

    // Of these the arguments are names of the template's own.
    private static readonly IntrinsicFunction[] Lookups =
        [IntrinsicFunction.Ref, IntrinsicFunction.GetAtt, IntrinsicFunction.Condition, IntrinsicFunction.FindInMap, IntrinsicFunction.GetAZs, IntrinsicFunction.ImportValue];

    // The longest first: one may hold another.
    private readonly SortedSet<string> texts = new(Comparer<string>.Create((one, other) =>
        one.Length != other.Length ? other.Length.CompareTo(one.Length) : string.CompareOrdinal(one, other)));

    public int Count => texts.Count;

    public void Learn(string text)
    {
        var hasOthers = text.AsSpan().IndexOfAnyExceptInRange('A', 'z') >= 0;
        if (text.Length >= (hasOthers ? Shortest : ShortestOfLetters) && !text.Contains(StandIns.Start) && Array.IndexOf(CommonWords, text.ToLowerInvariant()) < 0)
        {
            texts.Add(text);
        }
    }

    /// <summary>The same value without any of them.</summary>
    public TemplateNode Without(TemplateNode node) => node switch
    {
        ScalarNode { Kind: ScalarKind.String or ScalarKind.Integer or ScalarKind.Float } scalar => Without(scalar),
        SequenceNode list => new SequenceNode([.. list.Items.Select(Without)]) { Source = list.Source },
        MappingNode mapping => new MappingNode([.. mapping.Entries.Select(Without)]) { Source = mapping.Source },
        IntrinsicNode call => Without(call),
        _ => node,
    };

    private MappingEntry Without(MappingEntry entry) =>
        entry.Key is "Type" or "DependsOn" or "Condition" && entry.Value is not MappingNode ? entry : new(entry.Key, Without(entry.Value), entry.KeySource);

    private IntrinsicNode Without(IntrinsicNode call)
    {
        if (Array.IndexOf(Lookups, call.Function) >= 0)
        {
            return call;
        }

        if (ComposedText.Of(call) is { } text)
        {
            return text.With([.. text.Pieces.Select(piece => Without(piece.Node))]);
        }

        return new(call.Function, Without(call.Argument)) { Source = call.Source };
    }

    private ScalarNode Without(ScalarNode scalar)
    {
        var text = scalar.Text;
        foreach (var secret in texts)
        {
            for (var at = text.IndexOf(secret, StringComparison.Ordinal); at >= 0; at = at < text.Length ? text.IndexOf(secret, at, StringComparison.Ordinal) : -1)
            {
                var end = at + secret.Length;
                var isWord = (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end]));
                if (isWord || secret.Length >= ShortestWithinWords)
                {
                    var standIn = standIns.For(secret);
                    text = string.Concat(text.AsSpan(0, at), standIn, text.AsSpan(end));
                    end = at + standIn.Length;
                }

                at = end;
            }
        }

        return text == scalar.Text ? scalar : ScalarNode.String(text);
    }
}
