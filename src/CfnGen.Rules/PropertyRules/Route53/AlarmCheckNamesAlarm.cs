using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Route53;

/// <summary>A health check that follows an alarm names it.</summary>
internal sealed class AlarmCheckNamesAlarm : Rule
{
    public override RuleInfo Info { get; } = new("CG3705", Severity.Error,
        "A health check of the type CLOUDWATCH_METRIC has AlarmIdentifier.",
        "Route 53 refuses the health check.",
        "https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html")
    {
        Wrong = """
            Resources:
              Alive:
                Type: AWS::Route53::HealthCheck
                Properties:
                  HealthCheckConfig: {Type: CLOUDWATCH_METRIC}
            """,
        Right = """
            Resources:
              Alive:
                Type: AWS::Route53::HealthCheck
                Properties:
                  HealthCheckConfig: {Type: CLOUDWATCH_METRIC, AlarmIdentifier: {Name: busy, Region: eu-west-1}}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var config in template.Properties.ObjectsOf("AWS::Route53::HealthCheck", "HealthCheckConfig"))
        {
            foreach (var type in template.Texts(config, "Type"))
            {
                if (type.Text == "CLOUDWATCH_METRIC" && template.CanLack(config, "AlarmIdentifier", type.When))
                {
                    yield return At(type.Place, "Add AlarmIdentifier: this type follows an alarm.");
                }
            }
        }
    }
}
