namespace CfnGen.Rules.PropertyRules.References;

/// <summary>The kinds of things that properties refer to.</summary>
internal static class ResourceKinds
{
    /// <summary>Stands for what <c>Ref</c> gives, beside the names of attributes.</summary>
    public const string Ref = "Ref";

    public static readonly ResourceKind Vpc = new("the id of a VPC", "AWS::EC2::VPC.Ref", "AWS::EC2::VPC.VpcId")
    {
        Endings = ["VpcId"],
        ParameterType = "AWS::EC2::VPC::Id",
    };

    public static readonly ResourceKind Subnet = new("the id of a subnet", "AWS::EC2::Subnet.Ref", "AWS::EC2::Subnet.SubnetId")
    {
        Endings = ["SubnetId", "SubnetIds", "Subnets"],
        ParameterType = "AWS::EC2::Subnet::Id",
    };

    public static readonly ResourceKind SecurityGroup = new("the id of a security group", "AWS::EC2::SecurityGroup.GroupId", "AWS::EC2::SecurityGroup.Id", "AWS::EC2::SecurityGroup.Ref", "AWS::EC2::VPC.DefaultSecurityGroup")
    {
        Endings = ["SecurityGroup", "SecurityGroups", "SecurityGroupId", "SecurityGroupIds"],
        ParameterType = "AWS::EC2::SecurityGroup::Id",
    };

    public static readonly ResourceKind Role = new("the ARN of a role", "AWS::IAM::Role.Arn") { Endings = ["RoleArn"] };

    public static readonly ResourceKind Image = new("the id of an image", "AWS::ImageBuilder::Image.ImageId") { Endings = ["ImageId", "AmiId"], ParameterType = "AWS::EC2::Image::Id" };

    public static readonly ResourceKind Key = new("a KMS key",
        "AWS::KMS::Key.Ref", "AWS::KMS::Key.Arn", "AWS::KMS::Key.KeyId", "AWS::KMS::Alias.Ref", "AWS::KMS::Alias.AliasName", "AWS::KMS::ReplicaKey.Ref", "AWS::KMS::ReplicaKey.Arn", "AWS::KMS::ReplicaKey.KeyId")
    {
        Endings = ["KeyId", "KeyArn"],
    };

    public static readonly ResourceKind KeyArn = new("the ARN of a KMS key", "AWS::KMS::Key.Arn", "AWS::KMS::ReplicaKey.Arn") { Endings = ["KeyArn", "KeyId"] };

    public static readonly ResourceKind Topic = new("the ARN of a topic", "AWS::SNS::Topic.Ref", "AWS::SNS::Topic.TopicArn") { Endings = ["TopicArn"] };

    public static readonly ResourceKind Function = new("the ARN of a function",
        "AWS::Lambda::Function.Arn", "AWS::Lambda::Alias.Ref", "AWS::Lambda::Alias.AliasArn", "AWS::Lambda::Version.Ref", "AWS::Lambda::Version.FunctionArn")
    {
        Endings = ["LambdaArn", "FunctionArn"],
    };

    public static readonly ResourceKind LogGroup = new("the name of a log group", "AWS::Logs::LogGroup.Ref", "AWS::Logs::LogGroup.LogGroupName") { Endings = ["LogGroupName"], IsClosed = false };

    public static readonly ResourceKind Bucket = new("the name of a bucket", "AWS::S3::Bucket.Ref", "AWS::S3::Bucket.BucketName") { Endings = ["BucketName"], IsClosed = false };

    public static readonly ResourceKind Certificate = new("the ARN of a certificate", "AWS::CertificateManager::Certificate.Ref", "AWS::CertificateManager::Certificate.CertificateArn", "AWS::IAM::ServerCertificate.Arn") { IsClosed = false };

    public static readonly ResourceKind TargetGroup = new("the ARN of a target group", "AWS::ElasticLoadBalancingV2::TargetGroup.Ref", "AWS::ElasticLoadBalancingV2::TargetGroup.TargetGroupArn");

    public static readonly ResourceKind LoadBalancer = new("the ARN of a load balancer", "AWS::ElasticLoadBalancingV2::LoadBalancer.Ref", "AWS::ElasticLoadBalancingV2::LoadBalancer.LoadBalancerArn");

    public static readonly ResourceKind Listener = new("the ARN of a listener", "AWS::ElasticLoadBalancingV2::Listener.Ref", "AWS::ElasticLoadBalancingV2::Listener.ListenerArn");

    public static readonly ResourceKind Address = new("the allocation id of an elastic address", "AWS::EC2::EIP.AllocationId") { Endings = ["AllocationId"] };

    public static readonly ResourceKind RouteTable = new("the id of a route table", "AWS::EC2::RouteTable.Ref", "AWS::EC2::RouteTable.RouteTableId") { Endings = ["RouteTableId"] };

    private static readonly ResourceKind[] All =
        [Vpc, Subnet, SecurityGroup, Role, Image, Key, KeyArn, Topic, Function, LogGroup, Bucket, Certificate, TargetGroup, LoadBalancer, Listener, Address, RouteTable];

    /// <summary>The kind of the values of a parameter; null for none of these.</summary>
    public static ResourceKind? OfParameter(string type)
    {
        foreach (var kind in All)
        {
            if (kind.ParameterType == type)
            {
                return kind;
            }
        }

        return null;
    }
}
