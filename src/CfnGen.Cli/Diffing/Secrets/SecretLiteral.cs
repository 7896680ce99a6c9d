using CfnGen.Model.Documents;

namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>Whether a literal in the place of a secret is one.</summary>
internal static class SecretLiteral
{
    // A number this short counts something: no service takes such a password.
    private const int LongestCount = 3;

    public static bool Is(ScalarNode literal) => literal.Kind switch
    {
        ScalarKind.String => literal.Text is not ("true" or "false") && HasSubstance(literal.Text) && !IsName(literal.Text),
        ScalarKind.Integer or ScalarKind.Float => literal.Text.Length > LongestCount,
        _ => false,
    };

    /// <summary>Whether it only names a secret, or asks for it when it is deployed.</summary>
    public static bool IsName(string text) =>
        text.StartsWith("arn:", StringComparison.Ordinal) || (text.StartsWith("{{resolve:", StringComparison.Ordinal) && text.EndsWith("}}", StringComparison.Ordinal));

    /// <summary>Whether there is more than quotes and braces.</summary>
    public static bool HasSubstance(string text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                return true;
            }
        }

        return false;
    }
}
