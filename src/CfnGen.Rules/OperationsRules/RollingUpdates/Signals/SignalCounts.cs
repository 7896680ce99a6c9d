using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.RollingUpdates.Signals;

/// <summary>For how many signals a creation waits.</summary>
internal static class SignalCounts
{
    /// <summary>The counts that the template tells; one where it says nothing.</summary>
    public static IReadOnlyList<KnownNumber> Of(CheckedObject signal, CheckedTemplate template) =>
        signal.Find("Count") is null ? [new(1, "1", signal.Place, signal.When, "")] : template.Numbers(signal, "Count");
}
