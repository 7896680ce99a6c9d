using System.Globalization;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Services;

/// <summary>ECS may stop a task or start one while it deploys.</summary>
internal sealed class DeploymentCanMove : Rule
{
    public override RuleInfo Info { get; } = new("CG5701", Severity.Warning,
        "MinimumHealthyPercent lets ECS stop a task of the service, or MaximumPercent lets it start one more.",
        "A deployment can do neither and stands still, until CloudFormation gives up after hours.",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service_definition_parameters.html")
    {
        Wrong = """
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  DesiredCount: 1
                  DeploymentConfiguration: {MinimumHealthyPercent: 50, MaximumPercent: 150}
            """,
        Right = """
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  DesiredCount: 1
                  DeploymentConfiguration: {MinimumHealthyPercent: 50, MaximumPercent: 200}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var service in template.Properties.ObjectsOf(ServiceParts.Service))
        {
            if (!ServiceParts.IsRolledByECS(service, template) || service.Find("SchedulingStrategy") is not (null or { Text: "REPLICA" }))
            {
                continue;
            }

            foreach (var deployment in ServiceParts.Of(service, "DeploymentConfiguration", template))
            {
                if (Problem(service, deployment, template) is { } problem)
                {
                    yield return AtKey(deployment.Place, problem);
                }
            }
        }
    }

    private static string? Problem(CheckedObject service, CheckedObject deployment, CheckedTemplate template)
    {
        foreach (var least in OrDefault(deployment, "MinimumHealthyPercent", "100", template))
        {
            foreach (var most in OrDefault(deployment, "MaximumPercent", "200", template))
            {
                if (!template.CanMeet(least.When, most.When))
                {
                    continue;
                }

                if (least.Number >= 100 && most.Number <= 100)
                {
                    return "MinimumHealthyPercent keeps every task and MaximumPercent allows no other: raise MaximumPercent, or lower MinimumHealthyPercent.";
                }

                foreach (var count in Counts(service, template))
                {
                    if (count.Number > 0 && template.CanMeet(count.When, least.When) && template.CanMeet(count.When, most.When)
                        && Math.Ceiling(count.Number * least.Number / 100) is var floor && floor >= count.Number
                        && Math.Floor(count.Number * most.Number / 100) is var cap && cap <= count.Number)
                    {
                        return $"With a DesiredCount of {count.Text}{count.Origin}, MinimumHealthyPercent {least.Text} keeps {Digits.Count((long)floor, "task")} and MaximumPercent {most.Text} allows {Digits.Of(cap)}: ECS may neither stop one nor start one.";
                    }
                }
            }
        }

        return null;
    }

    private static IReadOnlyList<KnownNumber> OrDefault(CheckedObject deployment, string property, string standard, CheckedTemplate template) =>
        deployment.Find(property) is null
            ? [new(double.Parse(standard, CultureInfo.InvariantCulture), standard, deployment.Place, deployment.When, "")]
            : template.Numbers(deployment, property);

    // How many a service has that is scaled, nobody knows.
    private static IReadOnlyList<KnownNumber> Counts(CheckedObject service, CheckedTemplate template) =>
        ScaledService.TargetOf(service.Resource, template) is not null ? []
        : service.Find("DesiredCount") is null ? [new(1, "1", service.Place, service.When, "")]
        : template.Numbers(service, "DesiredCount");
}
