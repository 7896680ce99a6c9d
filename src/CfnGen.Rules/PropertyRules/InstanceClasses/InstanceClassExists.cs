using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.InstanceClasses;

/// <summary>A class of instances is one that the service has, or that may have come after the data.</summary>
internal sealed class InstanceClassExists : Rule
{
    public override RuleInfo Info { get; } = new("CG3640", Severity.Error,
        "An instance class is one that the service has.",
        "The service refuses the resource: each has classes of its own, and gives up those of old generations. A generation that is newer than the known ones is let pass.",
        "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Types.html")
    {
        Wrong = """
            Resources:
              Data:
                Type: AWS::RDS::DBInstance
                Properties:
                  Engine: mysql
                  DBInstanceClass: db.t4.small
                  AllocatedStorage: 20
            """,
        Right = """
            Resources:
              Data:
                Type: AWS::RDS::DBInstance
                Properties:
                  Engine: mysql
                  DBInstanceClass: db.t4g.small
                  AllocatedStorage: 20
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var list in ClassList.ReadAll())
        {
            foreach (var type in list.Types)
            {
                foreach (var value in template.Properties.ValuesOf(type, list.Property))
                {
                    foreach (var literal in Literals.Of(value, template))
                    {
                        // An empty text is a parameter's way to say that there is none.
                        if (literal.Text.Length > 0 && list.Lacks(literal.Text))
                        {
                            yield return At(literal.Place, $"'{list.Property}' cannot be '{literal.Text}'{literal.Origin}: {Advice(literal.Text, list)}");
                        }
                    }
                }
            }
        }
    }

    private static string Advice(string text, ClassList list) =>
        list.NearestTo(text) is { } nearest ? $"did you mean '{nearest}'?" : $"it is none of the {Digits.Of(list.Names.Count)} classes that are known.";
}
