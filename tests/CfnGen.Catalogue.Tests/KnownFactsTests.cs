namespace CfnGen.Catalogue.Tests;

/// <summary>Facts that people rely on, one or more from each source.</summary>
public sealed class KnownFactsTests
{
    [Fact]
    public void A_launch_configuration_is_replaced_by_any_change()
    {
        var type = Type("AWS::AutoScaling::LaunchConfiguration");

        Assert.All(type.Properties, property => Assert.Equal(UpdateBehavior.Replacement, property.Update));
    }

    [Fact]
    public void A_launch_configuration_is_deprecated()
    {
        var type = Type("AWS::AutoScaling::LaunchConfiguration");

        Assert.True(type.Deprecated);
    }

    [Theory]
    [InlineData("AWS::AutoScaling::AutoScalingGroup", "MinSize")]
    [InlineData("AWS::AutoScaling::AutoScalingGroup", "MaxSize")]
    [InlineData("AWS::AutoScaling::AutoScalingGroup", "DesiredCapacity")]
    [InlineData("AWS::AutoScaling::AutoScalingGroup", "Cooldown")]
    [InlineData("AWS::AutoScaling::ScalingPolicy", "Cooldown")]
    [InlineData("AWS::RDS::DBInstance", "AllocatedStorage")]
    [InlineData("AWS::Route53::RecordSet", "TTL")]
    [InlineData("AWS::CloudFormation::WaitCondition", "Timeout")]
    public void Whole_numbers_that_AWS_types_as_text_are_mended(string type, string property)
    {
        var found = Property(type, property);

        Assert.Equal((ScalarType.Integer, null), (found.Type, found.Pattern));
    }

    [Fact]
    public void The_sizes_of_a_group_are_required()
    {
        var required = Type("AWS::AutoScaling::AutoScalingGroup").Properties.Where(property => property.Required);

        Assert.Equal(["MaxSize", "MinSize"], required.Select(property => property.Name));
    }

    [Fact]
    public void A_conditional_replacement_says_when()
    {
        var property = Property("AWS::AutoScaling::AutoScalingGroup", "LaunchConfigurationName");

        Assert.Equal(
            (UpdateBehavior.ConditionalReplacement, "an AutoScalingReplacingUpdate policy says WillReplace"), (property.Update, property.UpdateReason));
    }

    [Theory]
    [InlineData("AWS::AmazonMQ::Broker", "EngineVersion", "the broker restarts")]
    [InlineData("AWS::RDS::DBInstance", "BackupRetentionPeriod", "only where backups are switched on or off")]
    [InlineData("AWS::Redshift::Cluster", "NodeType", "the cluster is away for minutes while it is resized")]
    public void An_interruption_says_which(string type, string property, string reason)
    {
        var found = Property(type, property);

        Assert.Equal((UpdateBehavior.SomeInterruptions, reason), (found.Update, found.UpdateReason));
    }

    [Theory]
    [InlineData("AWS::EKS::Cluster", "ResourcesVpcConfig", "SubnetIds", UpdateBehavior.NoInterruption)]
    [InlineData("AWS::EKS::Cluster", "KubernetesNetworkConfig", "ServiceIpv4Cidr", UpdateBehavior.Replacement)]
    [InlineData("AWS::EC2::Instance", "Ebs", "VolumeSize", UpdateBehavior.Replacement)]
    [InlineData("AWS::EC2::Instance", "Ebs", "DeleteOnTermination", UpdateBehavior.NoInterruption)]
    [InlineData("AWS::FSx::FileSystem", "LustreConfiguration", "DeploymentType", UpdateBehavior.Replacement)]
    [InlineData("AWS::MSK::Cluster", "BrokerNodeGroupInfo", "InstanceType", UpdateBehavior.SomeInterruptions)]
    public void What_an_update_of_a_nested_property_does_is_known(string type, string definition, string property, UpdateBehavior expected)
    {
        var update = Type(type).Definitions.Find(definition)!.Properties.Find(property)!.Update;

        Assert.Equal(expected, update);
    }

    [Theory]
    [InlineData("AWS::EC2::Instance", "InstanceType", UpdateBehavior.ConditionalReplacement)]
    [InlineData("AWS::EC2::Instance", "ImageId", UpdateBehavior.Replacement)]
    [InlineData("AWS::EC2::Instance", "Monitoring", UpdateBehavior.NoInterruption)]
    [InlineData("AWS::RDS::DBInstance", "DBInstanceClass", UpdateBehavior.SomeInterruptions)]
    [InlineData("AWS::RDS::DBInstance", "StorageType", UpdateBehavior.SomeInterruptions)]
    [InlineData("AWS::EKS::Cluster", "KubernetesNetworkConfig", UpdateBehavior.NoInterruption)]
    [InlineData("AWS::OpenSearchService::Domain", "EngineVersion", UpdateBehavior.ConditionalReplacement)]
    [InlineData("AWS::DynamoDB::Table", "KeySchema", UpdateBehavior.Replacement)]
    [InlineData("AWS::EC2::Volume", "AvailabilityZone", UpdateBehavior.NotSupported)]
    [InlineData("AWS::CloudFormation::CustomResource", "ServiceToken", UpdateBehavior.NotSupported)]
    [InlineData("AWS::KMS::Key", "KeyUsage", UpdateBehavior.NotSupported)]
    [InlineData("AWS::S3::Bucket", "BucketName", UpdateBehavior.Replacement)]
    [InlineData("AWS::ElasticLoadBalancingV2::TargetGroup", "Port", UpdateBehavior.Replacement)]
    public void What_an_update_does_is_known(string type, string property, UpdateBehavior expected)
    {
        var update = Property(type, property).Update;

        Assert.Equal(expected, update);
    }

    [Fact]
    public void A_listener_forwards_to_a_target_group()
    {
        var listener = Type("AWS::ElasticLoadBalancingV2::Listener");
        var action = Assert.IsType<DefinitionType>(listener.Properties.Find("DefaultActions")!.Type.Innermost);

        var targets = listener.Definitions.Find(action.Name)!.Properties.Find("TargetGroupArn")!.Relationships;

        Assert.Equal([new Relationship("AWS::ElasticLoadBalancingV2::TargetGroup", "TargetGroupArn")], targets);
    }

    [Fact]
    public void Alarms_compare_with_thresholds_and_with_anomaly_bands()
    {
        var operators = Property("AWS::CloudWatch::Alarm", "ComparisonOperator").Enum;

        Assert.Equal(
            [
                "GreaterThanOrEqualToThreshold",
                "GreaterThanThreshold",
                "GreaterThanUpperThreshold",
                "LessThanLowerOrGreaterThanUpperThreshold",
                "LessThanLowerThreshold",
                "LessThanOrEqualToThreshold",
                "LessThanThreshold",
            ],
            operators.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("AWS::CodeBuild::Project", "ProjectCache", "Type", "S3")]
    [InlineData("AWS::DynamoDB::Table", "", "BillingMode", "PAY_PER_REQUEST")]
    [InlineData("AWS::Route53::RecordSet", "", "Type", "CNAME")]
    [InlineData("AWS::ServiceDiscovery::Service", "DnsRecord", "Type", "SRV")]
    [InlineData("AWS::SNS::Subscription", "", "Protocol", "email")]
    [InlineData("AWS::SQS::Queue", "", "DeduplicationScope", "messageGroup")]
    [InlineData("AWS::Lambda::Function", "", "Runtime", "dotnet10")]
    [InlineData("AWS::EC2::EIP", "", "Domain", "vpc")]
    public void Enumerations_of_older_services_are_filled_in(string type, string definition, string property, string value)
    {
        var shape = definition.Length == 0 ? (TypeShape)Type(type) : Type(type).Definitions.Find(definition)!;

        var values = shape.Properties.Find(property)!.Enum;

        Assert.Contains(value, values);
    }

    [Fact]
    public void Limits_of_text_are_known()
    {
        var property = Property("AWS::Events::Rule", "Name");

        Assert.Equal((1, 64, @"^[\.\-_A-Za-z0-9]+$"), (property.MinLength, property.MaxLength, property.Pattern));
    }

    [Fact]
    public void Limits_of_numbers_are_known()
    {
        var property = Property("AWS::SQS::Queue", "VisibilityTimeout");

        Assert.Equal((0d, 43_200d), (property.Minimum, property.Maximum));
    }

    [Fact]
    public void Limits_of_lists_are_known()
    {
        var property = Property("AWS::Events::Rule", "Targets");

        Assert.Equal((1, 100, true), (property.MinItems, property.MaxItems, property.UniqueItems));
    }

    [Fact]
    public void A_secret_is_never_returned()
    {
        var property = Property("AWS::RDS::DBInstance", "MasterUserPassword");

        Assert.True(property.WriteOnly);
    }

    [Fact]
    public void An_alarm_watches_one_metric_or_an_expression()
    {
        var groups = Type("AWS::CloudWatch::Alarm").Groups.Where(rule => rule.Kind == PropertyGroupKind.ExactlyOne);

        Assert.Contains(groups, rule => rule.Alternatives.Select(names => Assert.Single(names)).SequenceEqual(["Metrics", "MetricName"]));
    }

    [Fact]
    public void An_excluding_property_is_named()
    {
        var rule = Assert.Single(
            Type("AWS::CloudWatch::Alarm").Groups, rule => rule is { Kind: PropertyGroupKind.Excludes, When: "ExtendedStatistic" });

        Assert.Equal(["Statistic"], rule.Alternatives.SelectMany(names => names));
    }

    [Theory]
    [InlineData("AWS::EC2::EIP", "PublicIp")]
    [InlineData("AWS::ECS::Service", "ServiceArn")]
    [InlineData("AWS::AutoScaling::AutoScalingGroup", "AutoScalingGroupName")]
    [InlineData("AWS::AutoScaling::ScalingPolicy", "Arn")]
    [InlineData("AWS::AutoScaling::LifecycleHook", "LifecycleHookName")]
    [InlineData("AWS::AutoScaling::ScheduledAction", "ScheduledActionName")]
    [InlineData("AWS::Logs::MetricFilter", "FilterName")]
    [InlineData("AWS::Events::Rule", "Name")]
    [InlineData("AWS::SQS::Queue", "QueueUrl")]
    public void What_Ref_returns_is_one_value(string type, string expected)
    {
        var returned = Type(type).RefReturns;

        Assert.Equal([expected], returned);
    }

    [Fact]
    public void Every_type_of_the_older_core_knows_what_Ref_returns()
    {
        var unknown = ResourceCatalogue.TypesOf("AWS::EC2").Where(type => type.RefReturns.Count == 0);

        Assert.Empty(unknown);
    }

    [Theory]
    [InlineData("AWS::AutoScaling::AutoScalingGroup", TagVariant.AutoScalingGroup)]
    [InlineData("AWS::EC2::VPC", TagVariant.Standard)]
    [InlineData("AWS::SSM::Parameter", TagVariant.Map)]
    public void The_form_of_tags_is_known(string type, TagVariant expected)
    {
        var tags = Type(type).Tags;

        Assert.Equal(new TagSupport("Tags", expected), tags);
    }

    [Fact]
    public void Attributes_have_types()
    {
        var attribute = Type("AWS::EC2::VPC").FindAttribute("CidrBlockAssociations");

        Assert.Equal(new ResourceAttribute("CidrBlockAssociations", new ListType(ScalarType.String)), attribute);
    }

    [Fact]
    public void A_serverless_type_needs_its_transform()
    {
        var transform = Type("AWS::Serverless::Function").RequiredTransform;

        Assert.Equal("AWS::Serverless-2016-10-31", transform);
    }

    [Fact]
    public void Paths_that_replace_beyond_the_property_lines_are_known()
    {
        var paths = Type("AWS::RedshiftServerless::Snapshot").AdditionalReplacementProperties;

        Assert.Equal(["Tags.*.Key", "Tags.*.Value"], paths);
    }

    [Theory]
    [InlineData("AWS::S3::Bucket", "BucketName")]
    [InlineData("AWS::IAM::Role", "RoleName")]
    [InlineData("AWS::SNS::Topic", "TopicName")]
    [InlineData("AWS::ElasticLoadBalancingV2::TargetGroup", "Name")]
    [InlineData("AWS::ECS::Service", "ServiceName", "Cluster")]
    [InlineData("AWS::ApiGateway::Stage", "StageName", "RestApiId")]
    [InlineData("AWS::EC2::Subnet")]
    [InlineData("AWS::Batch::JobDefinition")]
    public void What_names_a_resource_outside_of_its_stack_is_known(string type, params string[] expected)
    {
        var name = Type(type).PhysicalName;

        Assert.Equal(expected, name);
    }

    [Theory]
    [InlineData("AWS::EC2::VPNConnection", true)]
    [InlineData("AWS::EC2::VPC", false)]
    public void What_is_deleted_before_it_is_replaced_is_known(string type, bool expected)
    {
        var deletedFirst = Type(type).DeletedFirst;

        Assert.Equal(expected, deletedFirst);
    }

    [Theory]
    [InlineData("AWS::RDS::DBInstance", true, true)]
    [InlineData("AWS::DynamoDB::Table", true, false)]
    [InlineData("AWS::ECR::Repository", true, false)]
    [InlineData("AWS::Neptune::DBInstance", false, false)]
    [InlineData("AWS::SNS::Topic", false, false)]
    public void What_holds_data_is_known(string type, bool stateful, bool makesSnapshots)
    {
        var found = Type(type);

        Assert.Equal((stateful, makesSnapshots), (found.Stateful, found.MakesSnapshots));
    }

    [Theory]
    [InlineData("CodeUri", UpdateBehavior.NoInterruption)]
    [InlineData("FunctionName", UpdateBehavior.Replacement)]
    public void A_change_of_a_serverless_function_does_what_it_does_to_the_function(string property, UpdateBehavior expected)
    {
        var update = Property("AWS::Serverless::Function", property).Update;

        Assert.Equal(expected, update);
    }

    private static ResourceType Type(string name) => ResourceCatalogue.Find(name)!;

    private static Property Property(string type, string name) => Type(type).Properties.Find(name)!;
}
