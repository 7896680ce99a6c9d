using CfnGen.Rules.Conditions;

namespace CfnGen.Rules.Templates;

/// <summary>A name of another entry.</summary>
/// <param name="Kind">How it is named.</param>
/// <param name="Target">The name of the entry.</param>
/// <param name="Attribute">The attribute of a GetAtt; null for the others, and where only deploy time knows it.</param>
/// <param name="Place">Where the name stands; for a variable of <c>Fn::Sub</c> the whole text.</param>
/// <param name="Owner">The entry that names it.</param>
/// <param name="When">What is known of the conditions there.</param>
/// <param name="InText">Whether it is a variable of <c>Fn::Sub</c>.</param>
internal sealed record Reference(ReferenceKind Kind, string Target, string? Attribute, Place Place, Owner Owner, Assumptions When, bool InText = false)
{
    /// <summary>As it is written.</summary>
    public override string ToString()
    {
        var name = Kind == ReferenceKind.GetAtt && Attribute is not null ? $"{Target}.{Attribute}" : Target;
        return InText ? $"${{{name}}}" : name;
    }
}
