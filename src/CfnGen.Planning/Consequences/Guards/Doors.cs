using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Consequences.Guards;

/// <summary>Settings that let in whoever finds the way, from the internet or without saying who he is.</summary>
internal static class Doors
{
    private const string Reached = "may be reached from the internet now";
    private const string Unlocked = "may be opened to everybody by a policy or a list of rights now";
    private const string Unasked = "answers everybody now, whoever asks";

    private static readonly string[] True = ["true"];
    private static readonly string[] False = ["false"];

    public static IReadOnlyList<Guard> All { get; } =
    [
        // https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
        .. Blocks("AWS::S3::Bucket", Absence.LooseOnceTakenAway),
        .. Blocks("AWS::S3::AccessPoint", Absence.Tight),
        Door("AWS::S3::Bucket", "AccessControl", ["PublicRead", "PublicReadWrite", "AuthenticatedRead"], Absence.Tight, "can be read by everybody now, by its AccessControl", Weight.Alarm),

        // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html
        Door("AWS::ElasticLoadBalancingV2::LoadBalancer", "Scheme", ["internet-facing"], Absence.Loose, Reached),
        Door("AWS::ElasticLoadBalancing::LoadBalancer", "Scheme", ["internet-facing"], Absence.Loose, Reached),

        // https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
        Door("AWS::Lambda::Url", "AuthType", ["NONE"], Absence.Tight, Unasked, Weight.Warning),
        Door("AWS::Serverless::Function", "FunctionUrlConfig.AuthType", ["NONE"], Absence.Tight, Unasked, Weight.Warning),
        Door("AWS::ApiGateway::Method", "AuthorizationType", ["NONE"], Absence.Loose, Unasked),
        Door("AWS::ApiGatewayV2::Route", "AuthorizationType", ["NONE"], Absence.Loose, Unasked),
        Door("AWS::ApiGateway::RestApi", "EndpointConfiguration.Types", ["EDGE", "REGIONAL"], Absence.Loose, Reached),
        Door("AWS::VpcLattice::Service", "AuthType", ["NONE"], Absence.Loose, Unasked),
        Door("AWS::VpcLattice::ServiceNetwork", "AuthType", ["NONE"], Absence.Loose, Unasked),
        Door("AWS::Cognito::IdentityPool", "AllowUnauthenticatedIdentities", True, Absence.Tight, "gives identities to guests now", Weight.Warning),
        Door("AWS::Cognito::UserPool", "AdminCreateUserConfig.AllowAdminCreateUserOnly", False, Absence.Loose, "lets everybody sign up now"),

        Door("AWS::RDS::DBInstance", "PubliclyAccessible", True, Absence.Tight, Reached, Weight.Warning),
        Door("AWS::RDS::DBCluster", "PubliclyAccessible", True, Absence.Tight, Reached, Weight.Warning),
        Door("AWS::Neptune::DBInstance", "PubliclyAccessible", True, Absence.Tight, Reached, Weight.Warning),
        Door("AWS::Redshift::Cluster", "PubliclyAccessible", True, Absence.Tight, Reached, Weight.Warning),
        Door("AWS::RedshiftServerless::Workgroup", "PubliclyAccessible", True, Absence.Tight, Reached, Weight.Warning),
        // https://docs.aws.amazon.com/dms/latest/APIReference/API_CreateReplicationInstance.html
        Door("AWS::DMS::ReplicationInstance", "PubliclyAccessible", True, Absence.Loose, Reached, Weight.Warning),
        Door("AWS::AmazonMQ::Broker", "PubliclyAccessible", True, Absence.Tight, Reached, Weight.Warning),
        Door("AWS::MSK::Cluster", "BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type", ["SERVICE_PROVIDED_EIPS"], Absence.Tight, Reached, Weight.Warning),
        Door("AWS::MSK::Cluster", "ClientAuthentication.Unauthenticated.Enabled", True, Absence.Tight, Unasked, Weight.Warning),
        // https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html
        Door("AWS::EKS::Cluster", "ResourcesVpcConfig.EndpointPublicAccess", True, Absence.Loose, Reached),
        Door("AWS::EKS::Cluster", "ResourcesVpcConfig.PublicAccessCidrs", ["0.0.0.0/0"], Absence.Tight, "lets every address at its public endpoint now"),
        Door("AWS::MWAA::Environment", "WebserverAccessMode", ["PUBLIC_ONLY"], Absence.Tight, Reached, Weight.Warning),
        Door("AWS::AppRunner::Service", "NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible", True, Absence.Loose, Reached),
        Door("AWS::CodeBuild::Project", "Visibility", ["PUBLIC_READ"], Absence.Tight, "shows its builds and their logs to everybody now", Weight.Warning),
        Door("AWS::SageMaker::NotebookInstance", "DirectInternetAccess", ["Enabled"], Absence.Loose, "reaches the internet past its VPC now"),
    ];

    private static IEnumerable<Guard> Blocks(string type, Absence absent)
    {
        foreach (var flag in (string[])["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"])
        {
            yield return Door(type, "PublicAccessBlockConfiguration." + flag, False, absent, Unlocked, Weight.Warning);
        }
    }

    private static Guard Door(string type, string path, string[] loose, Absence absent, string says, Weight? whenNew = null) =>
        new(type, path, loose, absent, says) { Kind = ConsequenceKind.AccessWidened, Weight = Weight.Alarm, WhenNew = whenNew };
}
