using CfnGen.Model.Documents;

namespace CfnGen.Rules.Fixes.LaunchTemplates.Data;

/// <summary>A fixed name, which a launch template may have too, but not any name.</summary>
internal static class LaunchTemplateName
{
    private const int Shortest = 3;
    private const int Longest = 128;

    /// <exception cref="NoEquivalentException">No launch template may be called so.</exception>
    public static TemplateNode Of(TemplateNode name) => name is not ScalarNode literal || Fits(literal.Text)
        ? Nodes.Map(("Name", name)).Entries[0].Value
        : throw new NoEquivalentException($"'{literal.Text}' cannot name a launch template: use 3 to 128 letters, digits and ( ) . - / _, or leave LaunchConfigurationName out.", name.Source);

    private static bool Fits(string name)
    {
        foreach (var character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('(' or ')' or '.' or '-' or '/' or '_'))
            {
                return false;
            }
        }

        return name.Length is >= Shortest and <= Longest;
    }
}
