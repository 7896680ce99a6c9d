using CfnGen.Model;
using CfnGen.Resources.EC2;

namespace CfnGen.Stacks.ClassicWeb;

/// <summary>What the classic web application asks of those who deploy it, and what it takes from the stacks below it.</summary>
public abstract class ClassicWebParameters : Stack
{
    public Parameter<CfnString> ParentVPCStack => Parameter<CfnString>(new()
    {
        Comment = "The load balancer stands in the public subnets, the instances in the private ones, which need a NAT gateway.",
        Type = ParameterType.String,
        Description = "Name of the stack that exports the VPC, its public and its private subnets.",
    });

    public Parameter<CfnString> ParentSSHBastionStack => Parameter<CfnString>(new()
    {
        Comment = "Without a bastion host, port 22 is closed.",
        Type = ParameterType.String,
        Description = "Optional name of the stack that exports the bastion host's security group.",
        Default = "",
    });

    public Parameter<CfnString> AdminEmail => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Email address that receives the alerts.",
    });

    public Parameter<CfnString> CertificateArn => Parameter<CfnString>(new()
    {
        Comment = "From AWS Certificate Manager, which renews it, or a server certificate that was uploaded to IAM.",
        Type = ParameterType.String,
        Description = "ARN of the certificate that the load balancer shows.",
        AllowedPattern = @"arn:[\w-]+:(acm|iam):.+",
        ConstraintDescription = "Give the ARN of a certificate.",
    });

    public Parameter<CfnString> HealthCheckPath => Parameter<CfnString>(new()
    {
        Comment = "An instance is healthy while it answers 200 there.",
        Type = ParameterType.String,
        Description = "Path that the load balancer asks for.",
        Default = "/some/valid/path",
        AllowedPattern = @"/[\w./-]*",
        ConstraintDescription = "Give a path such as /health, without a query.",
    });

    public Parameter<CfnString> AccessLogsBucket => Parameter<CfnString>(new()
    {
        Comment = "Its policy must let load balancers of this region write to it.",
        Type = ParameterType.String,
        Description = "Optional name of the bucket that gets the load balancer's access logs.",
        Default = "",
    });

    public Parameter<CfnString> KeyName => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Optional name of the key pair for SSH connections as ec2-user.",
        Default = "",
    });

    public Parameter<CfnString> InstanceType => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "The instance type of the web servers, of the x86_64 architecture.",
        Default = "t3.micro",
    });

    public Parameter<CfnString> ImageId => Parameter<CfnString>(new()
    {
        Comment = "AWS keeps the newest image under this name; each update of the stack takes what stands there then.",
        Type = ParameterType.SsmValueOf(ParameterType.ImageId),
        Description = "SSM parameter that holds the id of an Amazon Linux 2023 image.",
        Default = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64",
    });

    public Parameter<CfnInteger> LogsRetentionInDays => Parameter<CfnInteger>(new()
    {
        Type = ParameterType.Number,
        Description = "How many days log events are kept.",
        Default = 14,
        AllowedValues = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1827, 3653],
    });

    public Condition HasSSHBastionSecurityGroup => Condition(() => Fn.Not(Fn.Equals(ParentSSHBastionStack, "")));

    public Condition HasAccessLogs => Condition(() => Fn.Not(Fn.Equals(AccessLogsBucket, "")));

    public Condition HasKeyName => Condition(() => Fn.Not(Fn.Equals(KeyName, "")));

    /// <summary>The parent's VPC.</summary>
    protected CfnExpression Vpc => Fn.ImportValue($"{ParentVPCStack}-VPC");

    /// <summary>The parent's public subnets, one in each zone.</summary>
    protected CfnList<Ref<Subnet>> PublicSubnets =>
    [
        Fn.ImportValue($"{ParentVPCStack}-SubnetAPublic"),
        Fn.ImportValue($"{ParentVPCStack}-SubnetBPublic"),
    ];

    /// <summary>The parent's private subnets, one in each zone.</summary>
    protected CfnList<Ref<Subnet>> PrivateSubnets =>
    [
        Fn.ImportValue($"{ParentVPCStack}-SubnetAPrivate"),
        Fn.ImportValue($"{ParentVPCStack}-SubnetBPrivate"),
    ];
}
