using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda;

/// <summary>How a function is given its code.</summary>
internal static class FunctionCode
{
    /// <summary>The circumstances in which the code is an archive, or is made one because it stands in the template.</summary>
    public static List<Assumptions> WhenArchive(CheckedTemplate template, CheckedObject function)
    {
        var found = new List<Assumptions>();
        foreach (var code in template.Inside(function, "Code"))
        {
            found.AddRange(template.WhenSet(code, "ZipFile"));
            found.AddRange(template.WhenSet(code, "S3Key"));
        }

        return found;
    }

    /// <summary>Whether the code surely can stand in the template where another property has a value.</summary>
    public static bool IsInline(CheckedTemplate template, CheckedObject function, KnownText beside)
    {
        foreach (var code in template.Inside(function, "Code"))
        {
            if (template.CanHave(code, "ZipFile", beside.When))
            {
                return true;
            }
        }

        return false;
    }
}
