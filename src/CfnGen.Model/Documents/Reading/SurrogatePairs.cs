namespace CfnGen.Model.Documents.Reading;

/// <summary>Escapes can write half of a surrogate pair, and then the text is no text: UTF-8 cannot hold it.</summary>
internal static class SurrogatePairs
{
    public const string Problem = "The text holds half of a surrogate pair (an escape from \\uD800 to \\uDFFF without its other half), which is no character; remove it.";

    /// <summary>Where the first half without its other half stands, or -1.</summary>
    public static int FindHalf(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return i;
            }

            i++;
        }

        return -1;
    }
}
