using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Properties;

/// <summary>Weighs what a template says in one place against what it says in another.</summary>
internal static class KnownPairs
{
    /// <summary>Whether two numbers surely can be had together: their branches can meet, and there the parameters that they come from may still have their defaults.</summary>
    public static bool CanMeet(this CheckedTemplate template, KnownNumber one, KnownNumber other) =>
        CanHold(template, one, other.When) && CanHold(template, other, one.When);

    private static bool CanHold(CheckedTemplate template, KnownNumber number, Assumptions other)
    {
        var when = number.When.And(other);
        var truth = number.Place.Calls(IntrinsicFunction.Ref) && number.Place.Argument.Text is { } parameter
            ? template.Conditions.CanHold(when, parameter, number.Text)
            : template.Conditions.CanHold(when);
        return truth == Truth.True;
    }
}
