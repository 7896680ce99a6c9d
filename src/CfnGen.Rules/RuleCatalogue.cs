using CfnGen.Rules.DeploymentRules;
using CfnGen.Rules.FunctionRules;
using CfnGen.Rules.FunctionRules.Clarity;
using CfnGen.Rules.FunctionRules.Dynamic;
using CfnGen.Rules.NamingRules;
using CfnGen.Rules.OperationsRules.Alarms;
using CfnGen.Rules.OperationsRules.Alarms.Composite;
using CfnGen.Rules.OperationsRules.Boot;
using CfnGen.Rules.OperationsRules.Metrics;
using CfnGen.Rules.OperationsRules.Ordering;
using CfnGen.Rules.OperationsRules.Queues;
using CfnGen.Rules.OperationsRules.RollingUpdates;
using CfnGen.Rules.OperationsRules.RollingUpdates.Signals;
using CfnGen.Rules.OperationsRules.Scaling.Policies;
using CfnGen.Rules.OperationsRules.Scaling.Steps;
using CfnGen.Rules.OperationsRules.Scaling.Tracking;
using CfnGen.Rules.OperationsRules.Services;
using CfnGen.Rules.OperationsRules.Topics;
using CfnGen.Rules.PropertyRules;
using CfnGen.Rules.PropertyRules.ApiGateway;
using CfnGen.Rules.PropertyRules.ApplicationAutoScaling;
using CfnGen.Rules.PropertyRules.AutoScaling;
using CfnGen.Rules.PropertyRules.Backup;
using CfnGen.Rules.PropertyRules.CertificateManager;
using CfnGen.Rules.PropertyRules.CloudFront;
using CfnGen.Rules.PropertyRules.CloudWatch;
using CfnGen.Rules.PropertyRules.CodeBuild;
using CfnGen.Rules.PropertyRules.CodePipeline;
using CfnGen.Rules.PropertyRules.DynamoDB;
using CfnGen.Rules.PropertyRules.EC2;
using CfnGen.Rules.PropertyRules.EC2.Instances;
using CfnGen.Rules.PropertyRules.EC2.Networks;
using CfnGen.Rules.PropertyRules.EC2.Routing;
using CfnGen.Rules.PropertyRules.EC2.SecurityGroups;
using CfnGen.Rules.PropertyRules.ECS.Containers;
using CfnGen.Rules.PropertyRules.ECS.Services;
using CfnGen.Rules.PropertyRules.ECS.TaskDefinitions;
using CfnGen.Rules.PropertyRules.ElastiCache;
using CfnGen.Rules.PropertyRules.ElasticLoadBalancing;
using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;
using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.LoadBalancers;
using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.TargetGroups;
using CfnGen.Rules.PropertyRules.Events;
using CfnGen.Rules.PropertyRules.GuardDuty;
using CfnGen.Rules.PropertyRules.IAM;
using CfnGen.Rules.PropertyRules.Identities;
using CfnGen.Rules.PropertyRules.InstanceClasses;
using CfnGen.Rules.PropertyRules.KMS;
using CfnGen.Rules.PropertyRules.Lambda;
using CfnGen.Rules.PropertyRules.Lambda.EventSources;
using CfnGen.Rules.PropertyRules.Lifecycle;
using CfnGen.Rules.PropertyRules.Logs;
using CfnGen.Rules.PropertyRules.RDS;
using CfnGen.Rules.PropertyRules.References;
using CfnGen.Rules.PropertyRules.Route53;
using CfnGen.Rules.PropertyRules.S3;
using CfnGen.Rules.PropertyRules.SNS;
using CfnGen.Rules.PropertyRules.SQS;
using CfnGen.Rules.PropertyRules.SSM;
using CfnGen.Rules.PropertyRules.StepFunctions;
using CfnGen.Rules.ReferenceRules;
using CfnGen.Rules.SecurityRules.Access;
using CfnGen.Rules.SecurityRules.Instances;
using CfnGen.Rules.SecurityRules.Logs;
using CfnGen.Rules.SecurityRules.Network;
using CfnGen.Rules.SecurityRules.Secrets;
using CfnGen.Rules.SecurityRules.Storage;
using CfnGen.Rules.TemplateRules.Declarations;
using CfnGen.Rules.TemplateRules.Entries;
using CfnGen.Rules.TemplateRules.Parameters;
using CfnGen.Rules.TemplateRules.Scalars;
using CfnGen.Rules.TemplateRules.Sections;

namespace CfnGen.Rules;

/// <summary>All rules, in the order of their ids.</summary>
public static class RuleCatalogue
{
    /// <summary>No rule over a template, but what there is to say of a file that is none.</summary>
    internal static RuleInfo FileIsTemplate { get; } = new("CG1000", Severity.Error,
        "A file is YAML or JSON that CloudFormation can read.",
        "CloudFormation refuses it; keys that stand twice it lets pass, and one of the values is lost silently.",
        Guide.Formats)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Type: AWS::SNS::Topic
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
    };

    internal static IReadOnlyList<RuleGroup> Groups { get; } =
    [
        new SectionRuleGroup(),
        new ParameterRuleGroup(),
        new EntryRuleGroup(),
        new DeclarationRuleGroup(),
        new ScalarRuleGroup(),
        new ReferenceRuleGroup(),
        new FunctionRuleGroup(),
        new ClarityRuleGroup(),
        new DynamicReferenceRuleGroup(),
        new PropertyRuleGroup(),
        new PropertyReferenceRuleGroup(),
        new IdentityRuleGroup(),
        new EC2RuleGroup(),
        new NetworkRuleGroup(),
        new RoutingRuleGroup(),
        new SecurityGroupRuleGroup(),
        new InstanceRuleGroup(),
        new LoadBalancerRuleGroup(),
        new TargetGroupRuleGroup(),
        new ListenerRuleGroup(),
        new ElasticLoadBalancingRuleGroup(),
        new AutoScalingRuleGroup(),
        new LambdaRuleGroup(),
        new EventSourceRuleGroup(),
        new IAMRuleGroup(),
        new PolicyRuleGroup(),
        new Route53RuleGroup(),
        new CloudFrontRuleGroup(),
        new CertificateManagerRuleGroup(),
        new ApiGatewayRuleGroup(),
        new TaskDefinitionRuleGroup(),
        new ServiceRuleGroup(),
        new ContainerRuleGroup(),
        new StepRuleGroup(),
        new TrackingRuleGroup(),
        new AlarmRuleGroup(),
        new CompositeRuleGroup(),
        new MetricRuleGroup(),
        new TopicRuleGroup(),
        new RollingUpdateRuleGroup(),
        new SignalRuleGroup(),
        new BootRuleGroup(),
        new NetworkSecurityRuleGroup(),
        new AccessRuleGroup(),
        new SecretRuleGroup(),
        new StorageRuleGroup(),
        new InstanceSecurityRuleGroup(),
        new LogRetentionRuleGroup(),
        new NamingRuleGroup(),
        new ServiceDeploymentRuleGroup(),
        new QueueRuleGroup(),
        new OrderingRuleGroup(),
        new SQSRuleGroup(),
        new SNSRuleGroup(),
        new DynamoDBRuleGroup(),
        new S3RuleGroup(),
        new KMSRuleGroup(),
        new CloudWatchRuleGroup(),
        new ApplicationAutoScalingRuleGroup(),
        new EventsRuleGroup(),
        new LogsRuleGroup(),
        new RDSRuleGroup(),
        new ElastiCacheRuleGroup(),
        new InstanceClassRuleGroup(),
        new CodePipelineRuleGroup(),
        new CodeBuildRuleGroup(),
        new SSMRuleGroup(),
        new GuardDutyRuleGroup(),
        new BackupRuleGroup(),
        new LifecycleRuleGroup(),
        new StepFunctionsRuleGroup(),
    ];

    /// <summary>The rules about the files that deployments are made with.</summary>
    internal static IReadOnlyList<DeploymentRule> DeploymentRules => field ??=
    [
        new DeploymentHasItsForm(),
        new DeploymentKeyIsKnown(),
        new DeploymentValueIsText(),
        new DeploymentFits(),
        new DeployedParameterExists(),
        new RequiredParameterIsGiven(),
        new RequiredParameterIsInFile(),
        new DeployedValueIsAllowed(),
        new StackPolicyIsWellFormed(),
        new SecretIsNotInFile(),
    ];

    internal static IReadOnlyList<Rule> All => field ??= MakeAll();

    /// <summary>What there is to know of each rule.</summary>
    public static IReadOnlyList<RuleInfo> Rules => field ??= Infos();

    /// <summary>The rule of this id, or null.</summary>
    public static RuleInfo? Find(string id)
    {
        foreach (var rule in Rules)
        {
            if (string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase))
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>The id that somebody who wrote another one may have meant; null when none is near.</summary>
    public static string? NearestId(string id)
    {
        // Ids resemble each other more than words do, so only a slip or two may lie between.
        const int Slips = 2;
        var nearest = NearestName.Of(id, [.. Rules.Select(rule => rule.Id)]);
        return nearest is not null && NearestName.Distance(id.ToUpperInvariant(), nearest) <= Slips ? nearest : null;
    }

    private static Rule[] MakeAll()
    {
        var rules = new List<Rule>();
        foreach (var group in Groups)
        {
            rules.AddRange(group.Rules);
        }

        rules.Sort((one, other) => string.CompareOrdinal(one.Info.Id, other.Info.Id));
        return [.. rules];
    }

    private static RuleInfo[] Infos()
    {
        var infos = new List<RuleInfo> { FileIsTemplate };
        foreach (var rule in All)
        {
            infos.Add(rule.Info);
        }

        foreach (var rule in DeploymentRules)
        {
            infos.Add(rule.Info);
        }

        infos.Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
        return [.. infos];
    }
}
