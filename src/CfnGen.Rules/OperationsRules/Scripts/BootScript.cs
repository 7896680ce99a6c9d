using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scripts;

/// <summary>What an instance runs at its first start.</summary>
/// <param name="Resource">The instance, launch template or launch configuration.</param>
/// <param name="Place">The user data.</param>
/// <param name="When">What is known of the conditions there.</param>
/// <param name="Script">Its text.</param>
internal sealed record BootScript(CheckedResource Resource, Place Place, Assumptions When, ScriptText Script)
{
    private static readonly string[] Types = ["AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration"];

    public string Text => Script.Text;

    /// <summary>Whether some of its lines come from outside the template, such as from a parameter, and may do anything.</summary>
    public bool RunsForeignText
    {
        get
        {
            foreach (var line in Text.Split('\n'))
            {
                if (line.TrimStart().StartsWith(ScriptText.Open))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Every user data of a template, in each branch of its own.</summary>
    public static IReadOnlyList<BootScript> In(CheckedTemplate template)
    {
        var scripts = new List<BootScript>();
        foreach (var type in Types)
        {
            foreach (var value in template.Properties.ValuesOf(type, "UserData"))
            {
                scripts.Add(new(value.Resource, value.Place, value.When, ScriptText.Of(value.Place)));
            }
        }

        return scripts;
    }
}
