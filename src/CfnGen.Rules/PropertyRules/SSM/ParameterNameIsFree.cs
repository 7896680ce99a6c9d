using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.SSM;

/// <summary>A parameter is not named as AWS names its own.</summary>
internal sealed class ParameterNameIsFree : Rule
{
    public override RuleInfo Info { get; } = new("CG3920", Severity.Warning,
        "The name of a parameter does not begin with aws or ssm, nor with one of them after a slash.",
        "Parameter Store keeps these names for AWS and refuses them for almost everybody.",
        "https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-su-create.html")
    {
        Wrong = """
            Resources:
              Size:
                Type: AWS::SSM::Parameter
                Properties: {Name: /aws/size, Type: String, Value: '3'}
            """,
        Right = """
            Resources:
              Size:
                Type: AWS::SSM::Parameter
                Properties: {Name: /team/size, Type: String, Value: '3'}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var parameter in template.Properties.ObjectsOf("AWS::SSM::Parameter"))
        {
            foreach (var name in template.Texts(parameter, "Name"))
            {
                var start = name.Text.StartsWith('/') ? name.Text[1..] : name.Text;
                if (start.StartsWith("aws", StringComparison.OrdinalIgnoreCase) || start.StartsWith("ssm", StringComparison.OrdinalIgnoreCase))
                {
                    yield return At(name.Place, $"Choose a name that begins with neither aws nor ssm, other than '{name.Text}'{name.Origin}: those belong to AWS.");
                }
            }
        }
    }
}
