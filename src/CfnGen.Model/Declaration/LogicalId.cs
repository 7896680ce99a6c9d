namespace CfnGen.Model;

/// <summary>The name of one entry in a template section: 1 to 255 ASCII letters and digits.</summary>
public readonly record struct LogicalId
{
    private const int MaxLength = 255;
    private readonly string? text;

    private LogicalId(string text) => this.text = text;

    /// <exception cref="FormatException"><paramref name="text"/> breaks CloudFormation's naming rule.</exception>
    public static LogicalId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsValid(text)
            ? new(text)
            : throw new FormatException($"'{text}' is no logical id: use 1 to {MaxLength} ASCII letters and digits.");
    }

    public override string ToString() => text ?? throw new InvalidOperationException("An unset logical id has no text.");

    private static bool IsValid(string text)
    {
        if (text.Length is 0 or > MaxLength)
        {
            return false;
        }

        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                return false;
            }
        }

        return true;
    }
}
