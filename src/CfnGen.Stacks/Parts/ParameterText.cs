using CfnGen.Model;

namespace CfnGen.Stacks.Parts;

/// <summary>The text of a parameter in the Parameter Store's standard tier.</summary>
public static class ParameterText
{
    private const int MaxLength = 4096;

    /// <summary>A text that fits whatever its references turn out to be.</summary>
    /// <param name="text">The text, with its references.</param>
    /// <param name="longest">The same text as a literal, with the longest value that each reference can have.</param>
    /// <exception cref="ArgumentException">It may not fit.</exception>
    public static CfnString Fitting(CfnString text, CfnString longest)
    {
        ArgumentNullException.ThrowIfNull(longest);
        var length = longest.ToString().Length;
        return length <= MaxLength
            ? text
            : throw new ArgumentException($"The text may have {length} characters, and a parameter of the standard tier at most {MaxLength}: shorten it.", nameof(text));
    }
}
