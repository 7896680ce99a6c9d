using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions;

/// <summary>What a new stack may be called.</summary>
internal static class StackNames
{
    private const int MaxLength = 128;
    private const string Start = "1 validation error detected: Value '";

    public static void Check(string name)
    {
        if (!char.IsAsciiLetter(name[0]) || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
        {
            throw ServiceException.Validation($"{Start}{name}' at 'stackName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*");
        }

        if (name.Length > MaxLength)
        {
            throw ServiceException.Validation($"{Start}{name}' at 'stackName' failed to satisfy constraint: Member must have length less than or equal to {MaxLength}");
        }
    }
}
