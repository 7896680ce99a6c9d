using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.RollingUpdates;

/// <summary>What an update suspends.</summary>
internal static class SuspendedProcess
{
    /// <summary>The items of <c>SuspendProcesses</c>, or the whole value where it is no list.</summary>
    public static IEnumerable<Place> In(CheckedObject update, CheckedTemplate template)
    {
        foreach (var value in template.Values(update, "SuspendProcesses"))
        {
            if (value.Place.Items.Length == 0)
            {
                yield return value.Place;
            }

            foreach (var item in value.Place.Items)
            {
                yield return item;
            }
        }
    }
}
