using System.Text;

namespace CfnGen.Cli.Terminal;

/// <summary>Texts that must not be shown, wherever they come back from: a service likes to repeat the value that it refuses.</summary>
internal sealed class HiddenTexts
{
    public const string Mark = "****";

    // Shorter ones would tear holes into every text of ours: they are hidden where a service speaks only.
    private const int Shortest = 4;

    private readonly List<string> texts = [];
    private readonly List<string> words = [];

    /// <param name="secret">All of it, each of its lines and items, as it is, as a terminal is shown it, as it stands in JSON, in base 64 and in an address.</param>
    public void Add(string secret)
    {
        foreach (var part in PartsOf(secret))
        {
            Hide(part, part.Length >= Shortest ? texts : words);
        }
    }

    /// <summary>A value that stands in a template for whoever reads it, such as the default of a <c>NoEcho</c> parameter. It may be a usual word, so nothing of ours is touched for it.</summary>
    public void AddDefault(string value)
    {
        foreach (var part in PartsOf(value))
        {
            Hide(part, words);
        }
    }

    /// <summary>Any text, without secrets that are long enough to be sure of.</summary>
    public string Without(string text)
    {
        foreach (var hidden in texts)
        {
            text = EscapedText.Replace(text.Replace(hidden, Mark, StringComparison.Ordinal), hidden, Mark);
        }

        return text;
    }

    /// <summary>What a service says, without any of them; a short secret and a default are hidden where they stand as a word.</summary>
    public string Retold(string said)
    {
        said = Without(said);
        foreach (var hidden in words)
        {
            said = WholeWord.Replace(said, hidden, Mark);
        }

        return said;
    }

    private static IEnumerable<string> PartsOf(string text) =>
        text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Prepend(text).SelectMany(IEnumerable<string> (part) => [part, VisibleText.Of(part)])
            .Concat(ItemsOf(text))
            .Append(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)))
            .Append(Uri.EscapeDataString(text));

    /// <summary>Those of a list, which templates take one by one. Shorter ones would be half of what a service says.</summary>
    private static IEnumerable<string> ItemsOf(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries).Where(item => item.Length >= Shortest);

    private static void Hide(string text, List<string> among)
    {
        // What has no letter and no digit is no secret, but a piece of everybody's sentences.
        if (text.Any(char.IsLetterOrDigit) && !among.Contains(text))
        {
            among.Add(text);
            // One that holds another one first, so that nothing of it is left over.
            among.Sort(static (one, other) => other.Length.CompareTo(one.Length));
        }
    }
}
