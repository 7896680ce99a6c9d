using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.RDS;

/// <summary>A cluster has the settings of its way to scale.</summary>
internal sealed class ServerlessSettingsFitEngineMode : Rule
{
    public override RuleInfo Info { get; } = new("CG3602", Severity.Error,
        "ScalingConfiguration is set with the EngineMode serverless only, and ServerlessV2ScalingConfiguration never with it.",
        "RDS refuses the cluster.",
        "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.how-it-works.html")
    {
        Wrong = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties:
                  Engine: aurora-mysql
                  ScalingConfiguration: {MinCapacity: 1, MaxCapacity: 4}
            """,
        Right = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties:
                  Engine: aurora-mysql
                  ServerlessV2ScalingConfiguration: {MinCapacity: 1, MaxCapacity: 4}
            """,
    };

    private const string First = "ScalingConfiguration";
    private const string Second = "ServerlessV2ScalingConfiguration";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var cluster in template.Properties.ObjectsOf(Engines.Cluster))
        {
            foreach (var mode in template.Texts(cluster, "EngineMode"))
            {
                var wrong = mode.Text switch { "serverless" => Second, "provisioned" => First, _ => null };
                if (wrong is not null && template.ValuesWhere(cluster, wrong, mode.When).Count > 0)
                {
                    yield return AtKey(cluster.Find(wrong)!, $"Remove '{wrong}': the EngineMode is {mode.Text}{mode.Origin}.");
                }
            }

            foreach (var scaling in template.Values(cluster, First))
            {
                if (template.CanLack(cluster, "EngineMode", scaling.When))
                {
                    yield return AtKey(cluster.Find(First)!, $"Put '{Second}' in the place of '{First}', or set EngineMode to serverless: without one it is provisioned.");
                    break;
                }
            }
        }
    }
}
