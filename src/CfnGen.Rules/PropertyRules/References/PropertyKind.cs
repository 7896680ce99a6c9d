using CfnGen.Catalogue;
using CfnGen.Rules.Properties;
using Kind = CfnGen.Catalogue.ScalarKind;

namespace CfnGen.Rules.PropertyRules.References;

/// <summary>What a property refers to, by its name.</summary>
internal static class PropertyKind
{
    /// <summary>The kind that a property takes; null when none of these, or more than one would do.</summary>
    public static ResourceKind? Of(PropertyValue value)
    {
        var name = value.Property.Name;
        return value.Type.Innermost is not ScalarType { Kind: Kind.String } || TakesOthers(value.Resource.Type, name) ? null
            : OfName(name) ?? OfRelated(value.Property);
    }

    // What the catalogue says of relationships is true, but not all: it counts only where the name says the same.
    private static ResourceKind? OfRelated(Property property)
    {
        if (OfOftenUsedName(property.Name) is { } kind)
        {
            foreach (var relationship in property.Relationships)
            {
                if (kind.Has(relationship.TypeName, relationship.Member))
                {
                    return kind;
                }
            }
        }

        return null;
    }

    // As AWS's services name them throughout.
    private static ResourceKind? OfName(string name) => name switch
    {
        "VpcId" or "VPCId" => ResourceKinds.Vpc,
        "SubnetId" or "SubnetIds" => ResourceKinds.Subnet,
        "SecurityGroupIds" or "VpcSecurityGroupIds" or "SourceSecurityGroupId" or "DestinationSecurityGroupId" => ResourceKinds.SecurityGroup,
        "ImageId" or "AmiId" => ResourceKinds.Image,
        "KmsKeyId" or "KMSKeyId" or "KmsMasterKeyId" or "KMSMasterKeyID" or "KMSMasterKeyId" => ResourceKinds.Key,
        "KmsKeyArn" or "KMSKeyArn" => ResourceKinds.KeyArn,
        "SnsTopicArn" or "SNSTopicArn" or "SnsTopicARN" => ResourceKinds.Topic,
        "LambdaFunctionArn" or "LambdaArn" => ResourceKinds.Function,
        "LogGroupName" => ResourceKinds.LogGroup,
        "BucketName" or "S3BucketName" => ResourceKinds.Bucket,
        "AcmCertificateArn" => ResourceKinds.Certificate,
        "AllocationId" => ResourceKinds.Address,
        "RouteTableId" => ResourceKinds.RouteTable,
        _ when name.EndsWith("RoleArn", StringComparison.OrdinalIgnoreCase) => ResourceKinds.Role,
        _ => null,
    };

    // Names that mean something else elsewhere.
    private static ResourceKind? OfOftenUsedName(string name) => name switch
    {
        "PeerVpcId" or "VpcIds" => ResourceKinds.Vpc,
        "Subnets" or "ClientSubnets" or "VPCZoneIdentifier" or "VpcSubnetIds" => ResourceKinds.Subnet,
        "SecurityGroups" or "GroupSet" or "Groups" or "GroupId" or "VPCSecurityGroups" => ResourceKinds.SecurityGroup,
        "Role" or "ServiceRole" or "NodeRole" or "ExecutionRole" or "IamFleetRole" or "IamRoles" or "RoleArns" or "ServiceExecutionRole" or "DeliverLogsPermissionArn" => ResourceKinds.Role,
        "TopicArn" or "TopicARN" or "SnsTopicArns" or "Topic" => ResourceKinds.Topic,
        "FunctionArn" or "Function" or "LambdaFunctionARN" or "PreSignUp" or "PostConfirmation" or "PreAuthentication" or "PostAuthentication" or "CustomMessage" => ResourceKinds.Function,
        "Bucket" or "S3Bucket" or "DestinationBucketName" => ResourceKinds.Bucket,
        "CertificateArn" => ResourceKinds.Certificate,
        "TargetGroupArn" or "TargetGroupARNs" => ResourceKinds.TargetGroup,
        "LoadBalancerArn" => ResourceKinds.LoadBalancer,
        "ListenerArn" => ResourceKinds.Listener,
        "RouteTableIds" => ResourceKinds.RouteTable,
        _ => null,
    };

    // Groups of the default VPC are named by some, ECS, Glue and Batch find a role by its name too, the environments of Cloud9 take names of images, and Lightsail and Outposts have buckets of their own.
    private static bool TakesOthers(string? type, string name) => (type, name) switch
    {
        ("AWS::EC2::Instance" or "AWS::EC2::LaunchTemplate" or "AWS::AutoScaling::LaunchConfiguration", "SecurityGroups") => true,
        ("AWS::ECS::Service", "Role") => true,
        ("AWS::ECS::TaskDefinition", "TaskRoleArn" or "ExecutionRoleArn") => true,
        ("AWS::Glue::Job" or "AWS::Glue::Crawler" or "AWS::Glue::DevEndpoint" or "AWS::Glue::MLTransform", _) when name.StartsWith("Role", StringComparison.Ordinal) => true,
        ("AWS::Batch::ComputeEnvironment" or "AWS::Batch::JobDefinition", "ServiceRole" or "JobRoleArn" or "ExecutionRoleArn") => true,
        ("AWS::Cloud9::EnvironmentEC2" or "AWS::SageMaker::Cluster", "ImageId") => true,
        ("AWS::Lightsail::Bucket" or "AWS::S3Outposts::Bucket", "BucketName") => true,
        (_, "SecurityGroupName" or "GroupName") => true,
        _ => false,
    };
}
