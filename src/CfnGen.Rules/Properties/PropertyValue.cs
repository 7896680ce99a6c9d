using CfnGen.Catalogue;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Properties;

/// <summary>A value beside what the catalogue says of it. The branches of <c>Fn::If</c> are values of their own; <c>AWS::NoValue</c> is none.</summary>
/// <param name="Place">The value.</param>
/// <param name="Property">The property that it is given for, or an item of.</param>
/// <param name="Type">What is expected here: for an item of a list the type of the items.</param>
/// <param name="Resource">The resource that it belongs to.</param>
/// <param name="When">What is known of the conditions there.</param>
internal sealed record PropertyValue(Place Place, Property Property, PropertyType Type, CheckedResource Resource, Assumptions When)
{
    /// <summary>Whether this is the whole value and no item of it.</summary>
    public bool IsWhole => ReferenceEquals(Type, Property.Type);
}
