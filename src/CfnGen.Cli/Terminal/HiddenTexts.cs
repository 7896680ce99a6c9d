namespace CfnGen.Cli.Terminal;

/// <summary>Texts that must not be shown, wherever they come back from: a service likes to repeat the value that it refuses.</summary>
internal sealed class HiddenTexts
{
    public const string Mark = "****";

    // Shorter ones hide nothing, and would tear holes into every text.
    private const int Shortest = 4;

    private readonly List<string> texts = [];

    /// <param name="text">All of it, as it is and as a terminal is shown it, and each of its lines.</param>
    public void Add(string text)
    {
        Hide(text);
        Hide(VisibleText.Of(text));
        foreach (var line in text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            Hide(line);
        }
    }

    public string Without(string text)
    {
        foreach (var hidden in texts)
        {
            text = text.Replace(hidden, Mark, StringComparison.Ordinal);
        }

        return text;
    }

    private void Hide(string text)
    {
        if (text.Length >= Shortest && !texts.Contains(text))
        {
            texts.Add(text);
            // One that holds another one first, so that nothing of it is left over.
            texts.Sort(static (one, other) => other.Length.CompareTo(one.Length));
        }
    }
}
