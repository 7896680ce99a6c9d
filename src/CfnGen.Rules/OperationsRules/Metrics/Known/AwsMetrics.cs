namespace CfnGen.Rules.OperationsRules.Metrics.Known;

/// <summary>The metrics of the services that alarms and policies look at most.</summary>
/// <remarks>Services add metrics, so a name that is not here is wrong only where it is close to one that is.</remarks>
internal static class AwsMetrics
{
    private const string Unknown = "-";

    /// <summary>What a service publishes in a namespace; null where that is not listed here.</summary>
    public static AwsNamespace? Find(string name) => Text(name) is { } text ? Read(name, text) : null;

    /// <summary>All namespaces that are listed.</summary>
    public static string[] Listed =>
    [
        "AWS/ApplicationELB", "AWS/AutoScaling", "AWS/DynamoDB", "AWS/EBS", "AWS/EC2", "AWS/ECS", "AWS/EFS", "AWS/ELB", "AWS/Events", "AWS/Lambda",
        "AWS/Logs", "AWS/NATGateway", "AWS/NetworkELB", "AWS/RDS", "AWS/SNS", "AWS/SQS", "AWS/States",
    ];

    // One line for the dimensions, then one for the metrics of each unit; where a service has many dimensions they are not listed.
    private static string? Text(string name) => name switch
    {
        "AWS/ApplicationELB" => """
            Dimensions AvailabilityZone LoadBalancer TargetGroup TargetType
            Count ActiveConnectionCount ClientTLSNegotiationErrorCount DesyncMitigationMode_NonCompliant_Request_Count DroppedInvalidHeaderRequestCount ELBAuthError ELBAuthFailure
            Count ELBAuthRefreshTokenSuccess ELBAuthSuccess ELBAuthUserClaimsSizeExceeded ForwardedInvalidHeaderRequestCount GrpcRequestCount HTTPCode_ELB_3XX_Count HTTPCode_ELB_4XX_Count
            Count HTTPCode_ELB_500_Count HTTPCode_ELB_502_Count HTTPCode_ELB_503_Count HTTPCode_ELB_504_Count HTTPCode_ELB_5XX_Count HTTPCode_Target_2XX_Count HTTPCode_Target_3XX_Count
            Count HTTPCode_Target_4XX_Count HTTPCode_Target_5XX_Count HTTP_Fixed_Response_Count HTTP_Redirect_Count HTTP_Redirect_Url_Limit_Exceeded_Count HealthyHostCount IPv6RequestCount
            Count LambdaInternalError LambdaUserError NewConnectionCount NonStickyRequestCount RejectedConnectionCount RequestCount TargetConnectionErrorCount
            Count TargetTLSNegotiationErrorCount UnHealthyHostCount
            Bytes IPv6ProcessedBytes LambdaTargetProcessedBytes ProcessedBytes
            Seconds TargetResponseTime
            - AnomalousHostCount BYoIPUtilPercentage ConsumedLCUs ELBAuthLatency HealthyStateDNS HealthyStateRouting LowReputationPacketsDropped LowReputationRequestsDenied
            - MitigatedHostCount PeakLCUs RequestCountPerTarget ReservedLCUs RuleEvaluations UnhealthyRoutingRequestCount UnhealthyStateDNS UnhealthyStateRouting ZonalShiftedHostCount
            """,
        "AWS/AutoScaling" => """
            Dimensions AutoScalingGroupName
            - GroupAndWarmPoolDesiredCapacity GroupAndWarmPoolTotalCapacity GroupDesiredCapacity GroupInServiceCapacity GroupInServiceInstances GroupMaxSize GroupMinSize
            - GroupPendingCapacity GroupPendingInstances GroupStandbyCapacity GroupStandbyInstances GroupTerminatingCapacity GroupTerminatingInstances GroupTerminatingRetainedCapacity
            - GroupTerminatingRetainedInstances GroupTotalCapacity GroupTotalInstances PredictiveScalingCapacityForecast PredictiveScalingLoadForecast
            - PredictiveScalingMetricPairCorrelation WarmPoolDesiredCapacity WarmPoolMinSize WarmPoolPendingCapacity WarmPoolPendingRetainedCapacity WarmPoolTerminatingCapacity
            - WarmPoolTerminatingRetainedCapacity WarmPoolTotalCapacity WarmPoolWarmedCapacity
            """,
        "AWS/DynamoDB" => """
            Dimensions DelegatedOperation GlobalSecondaryIndexName Operation OperationType ReceivingRegion Source StreamLabel TableName Verb
            Count ConditionalCheckFailedRequests ConsumedReadCapacityUnits ConsumedWriteCapacityUnits ProvisionedReadCapacityUnits ProvisionedWriteCapacityUnits ReadThrottleEvents
            Count ReturnedItemCount SystemErrors ThrottledRequests TransactionConflict UserErrors WriteThrottleEvents
            Milliseconds ReplicationLatency SuccessfulRequestLatency
            Bytes ReturnedBytes
            - AccountMaxReads AccountMaxTableLevelReads AccountMaxTableLevelWrites AccountMaxWrites AccountProvisionedReadCapacityUtilization AccountProvisionedWriteCapacityUtilization
            - AgeOfOldestUnreplicatedRecord ConsumedChangeDataCaptureUnits FailedToReplicateRecordCount FaultInjectionServiceInducedErrors MaxProvisionedTableReadCapacityUtilization
            - MaxProvisionedTableWriteCapacityUtilization OnDemandMaxReadRequestUnits OnDemandMaxWriteRequestUnits OnlineIndexConsumedWriteCapacity OnlineIndexPercentageProgress
            - OnlineIndexThrottleEvents PendingReplicationCount ReadAccountLimitThrottleEvents ReadKeyRangeThroughputThrottleEvents ReadMaxOnDemandThroughputThrottleEvents
            - ReadProvisionedThroughputThrottleEvents ReturnedRecordsCount ThrottledPutRecordCount TimeToLiveDeletedItemCount WriteAccountLimitThrottleEvents
            - WriteKeyRangeThroughputThrottleEvents WriteMaxOnDemandThroughputThrottleEvents WriteProvisionedThroughputThrottleEvents
            """,
        "AWS/EBS" => """
            Dimensions InstanceId VolumeId
            Percent BurstBalance
            Bytes VolumeReadBytes VolumeWriteBytes
            Count VolumeQueueLength VolumeReadOps VolumeWriteOps
            Seconds VolumeIdleTime VolumeTotalReadTime VolumeTotalWriteTime
            - FastSnapshotRestoreCreditsBalance FastSnapshotRestoreCreditsBucketSize VolumeAvgReadLatency VolumeAvgWriteLatency VolumeConsumedReadWriteOps VolumeIOPSExceededCheck
            - VolumeStalledIOCheck VolumeThroughputExceededCheck VolumeThroughputPercentage
            """,
        "AWS/EC2" => """
            Dimensions AutoScalingGroupName ImageId InstanceId InstanceType
            Percent CPUUtilization EBSByteBalance% EBSIOBalance%
            Bytes DiskReadBytes DiskWriteBytes EBSReadBytes EBSWriteBytes NetworkIn NetworkOut
            Count CPUCreditBalance CPUCreditUsage CPUSurplusCreditBalance CPUSurplusCreditsCharged DiskReadOps DiskWriteOps EBSReadOps EBSWriteOps MetadataNoToken MetadataNoTokenRejected
            Count NetworkPacketsIn NetworkPacketsOut StatusCheckFailed StatusCheckFailed_AttachedEBS StatusCheckFailed_Instance StatusCheckFailed_System
            - DedicatedHostCPUUtilization GPUPowerUtilization InstanceEBSIOPSExceededCheck InstanceEBSThroughputExceededCheck
            """,
        "AWS/ECS" => """
            Dimensions ClusterName ServiceName
            Percent CPUReservation CPUUtilization EBSFilesystemUtilization GPUReservation MemoryReservation MemoryUtilization
            """,
        "AWS/EFS" => """
            Dimensions FileSystemId StorageClass
            - BurstCreditBalance ClientConnections DataReadIOBytes DataWriteIOBytes MetadataIOBytes MeteredIOBytes PercentIOLimit PermittedThroughput StorageBytes TimeSinceLastSync
            - TotalIOBytes
            """,
        "AWS/ELB" => """
            Dimensions AvailabilityZone LoadBalancerName
            Count BackendConnectionErrors DesyncMitigationMode_NonCompliant_Request_Count HTTPCode_Backend_2XX HTTPCode_Backend_3XX HTTPCode_Backend_4XX HTTPCode_Backend_5XX
            Count HTTPCode_ELB_4XX HTTPCode_ELB_5XX HealthyHostCount RequestCount SpilloverCount SurgeQueueLength UnHealthyHostCount
            Seconds Latency
            - EstimatedALBActiveConnectionCount EstimatedALBConsumedLCUs EstimatedALBNewConnectionCount EstimatedProcessedBytes
            """,
        "AWS/Events" => """
            Dimensions EventBusName EventSourceName RuleName
            Count DeadLetterInvocations FailedInvocations Invocations MatchedEvents ThrottledRules TriggeredRules
            - IngestionToInvocationCompleteLatency IngestionToInvocationStartLatency IngestionToInvocationSuccessLatency InvocationAttempts InvocationsCreated
            - InvocationsFailedToBeSentToDlq InvocationsSentToDlq PutEventsApproximateCallCount PutEventsApproximateFailedCount PutEventsApproximateSuccessCount
            - PutEventsApproximateThrottledCount PutEventsEntriesCount PutEventsFailedEntriesCount PutEventsLatency PutEventsRequestSize PutPartnerEventsApproximateCallCount
            - PutPartnerEventsApproximateFailedCount PutPartnerEventsApproximateSuccessCount PutPartnerEventsApproximateThrottledCount PutPartnerEventsEntriesCount
            - PutPartnerEventsFailedEntriesCount PutPartnerEventsLatency RetryInvocationAttempts SuccessfulInvocationAttempts
            """,
        "AWS/Lambda" => """
            Dimensions EventSourceMappingUUID ExecutedVersion FunctionName Resource
            Count ConcurrentExecutions DeadLetterErrors DestinationDeliveryFailures Errors Invocations ProvisionedConcurrencyInvocations ProvisionedConcurrencySpilloverInvocations
            Count ProvisionedConcurrentExecutions Throttles UnreservedConcurrentExecutions
            Milliseconds Duration IteratorAge PostRuntimeExtensionsDuration
            - AsyncEventAge AsyncEventsDropped AsyncEventsReceived ClaimedAccountConcurrency DeletedEventCount DroppedEventCount EventFilteredCount EventPollerCount
            - EventPollerThroughput FailedInvokeEventCount FilteredOutEventCount InvokedEventCount OffsetLag OnFailureDestinationDeliveredEventCount OversizedRecordCount
            - PolledEventCount ProvisionedConcurrencyUtilization ProvisionedPollers RecursiveInvocationsDropped SignatureValidationErrors
            """,
        "AWS/Logs" => """
            Dimensions Class DataProtectionOperation DataSourceName DataSourceType DestinationId DestinationType FilterName LogAnomalyDetector LogAnomalyPriority LogGroupName PolicyLevel QueryLanguage Resource Service Type
            - AnomalyCount CallCount DeliveredEvents DeliveryErrors DeliveryThrottling EMFParsingErrors EMFValidationErrors ErrorCount ForwardedLogEvents IncomingBytes
            - IncomingLogEvents LogEventsWithFindings ThrottleCount TransformationErrors TransformedBytes TransformedLogEvents
            """,
        "AWS/NATGateway" => """
            Dimensions NatGatewayId
            Count ActiveConnectionCount ConnectionAttemptCount ConnectionEstablishedCount ErrorPortAllocation IdleTimeoutCount PacketsDropCount PacketsInFromDestination PacketsInFromSource
            Count PacketsOutToDestination PacketsOutToSource
            Bytes BytesInFromDestination BytesInFromSource BytesOutToDestination BytesOutToSource
            - PeakBytesPerSecond PeakPacketsPerSecond
            """,
        "AWS/NetworkELB" => """
            Dimensions AvailabilityZone LoadBalancer TargetGroup
            Count ActiveFlowCount HealthyHostCount NewFlowCount TCP_Client_Reset_Count TCP_ELB_Reset_Count TCP_Target_Reset_Count UnHealthyHostCount
            Bytes ProcessedBytes
            - ActiveFlowCount_QUIC ActiveFlowCount_TCP ActiveFlowCount_TLS ActiveFlowCount_UDP ActiveZonalShiftHostCount ClientTLSNegotiationErrorCount ConsumedLCUs ConsumedLCUs_QUIC
            - ConsumedLCUs_TCP ConsumedLCUs_TLS ConsumedLCUs_UDP NewFlowCount_QUIC NewFlowCount_TCP NewFlowCount_TLS NewFlowCount_UDP PeakBytesPerSecond PeakPacketsPerSecond
            - PortAllocationErrorCount ProcessedBytes_QUIC ProcessedBytes_TCP ProcessedBytes_TLS ProcessedBytes_UDP ProcessedPackets QUIC_Unknown_Server_ID_Packet_Drop_Count
            - RejectedFlowCount RejectedFlowCount_QUIC RejectedFlowCount_TCP RejectedFlowCount_UDP ReservedLCUs SecurityGroupBlockedFlowCount_Inbound_ICMP
            - SecurityGroupBlockedFlowCount_Inbound_TCP SecurityGroupBlockedFlowCount_Inbound_UDP SecurityGroupBlockedFlowCount_Outbound_ICMP SecurityGroupBlockedFlowCount_Outbound_TCP
            - SecurityGroupBlockedFlowCount_Outbound_UDP TargetTLSNegotiationErrorCount UnhealthyRoutingFlowCount ZonalHealthStatus
            """,
        "AWS/RDS" => """
            Dimensions
            Percent BurstBalance CPUUtilization EBSByteBalance% EBSIOBalance%
            Bytes BinLogDiskUsage FreeLocalStorage FreeStorageSpace FreeableMemory ReplicationSlotDiskUsage SwapUsage TransactionLogsDiskUsage
            Count CPUCreditBalance CPUCreditUsage DatabaseConnections DiskQueueDepth
            Seconds ReadLatency ReplicaLag WriteLatency
            - ACUUtilization ActiveTransactions AuroraBinlogReplicaLag AuroraReplicaLag AuroraReplicaLagMaximum AuroraReplicaLagMinimum AuroraVolumeBytesLeftTotal BlockedTransactions
            - BufferCacheHitRatio CheckpointLag CommitLatency CommitThroughput ConnectionAttempts DBLoad DBLoadCPU DBLoadNonCPU DBLoadRelativeToNumVCPUs DDLLatency DDLThroughput
            - DMLLatency DMLThroughput Deadlocks DeleteLatency DeleteThroughput EngineUptime FailedSQLServerAgentJobsCount InsertLatency InsertThroughput LoginFailures
            - MaximumUsedTransactionIDs NetworkReceiveThroughput NetworkTransmitThroughput OldestReplicationSlotLag Queries ReadIOPS ReadThroughput SelectLatency SelectThroughput
            - ServerlessDatabaseCapacity UpdateLatency UpdateThroughput VolumeBytesUsed VolumeReadIOPs VolumeWriteIOPs WriteIOPS WriteThroughput
            """,
        "AWS/SNS" => """
            Dimensions Application Country PhoneNumber Platform Protocol SMSType SenderId TopicName
            Count NumberOfMessagesPublished NumberOfNotificationsDelivered NumberOfNotificationsFailed
            Bytes PublishSize
            - NumberOfNotificationsFailedToRedriveToDlq NumberOfNotificationsFilteredOut NumberOfNotificationsFilteredOut-InvalidAttributes NumberOfNotificationsFilteredOut-
            - InvalidMessageBody NumberOfNotificationsFilteredOut-MessageAttributes NumberOfNotificationsFilteredOut-MessageBody NumberOfNotificationsFilteredOut-NoMessageAttributes
            - NumberOfNotificationsRedrivenToDlq PhoneNumberDirect SMSMonthToDateSpentUSD SMSSuccessRate
            """,
        "AWS/SQS" => """
            Dimensions QueueName
            Count ApproximateNumberOfMessagesDelayed ApproximateNumberOfMessagesNotVisible ApproximateNumberOfMessagesVisible NumberOfEmptyReceives NumberOfMessagesDeleted
            Count NumberOfMessagesReceived NumberOfMessagesSent
            Seconds ApproximateAgeOfOldestMessage
            Bytes SentMessageSize
            - ApproximateAgeOfOldestMessageInQuietGroups ApproximateNumberOfGroupsWithInflightMessages ApproximateNumberOfMessagesDelayedInQuietGroups
            - ApproximateNumberOfMessagesNotVisibleInQuietGroups ApproximateNumberOfMessagesVisibleInQuietGroups ApproximateNumberOfNoisyGroups NumberOfDeduplicatedSentMessages
            """,
        "AWS/States" => """
            Dimensions APIName ActivityArn LambdaFunctionArn ServiceIntegrationTypeDimension ServiceMetric StateMachineArn
            - ActivitiesFailed ActivitiesHeartbeatTimedOut ActivitiesScheduled ActivitiesStarted ActivitiesSucceeded ActivitiesTimedOut ActivityRunTime ActivityScheduleTime
            - ActivityTime ApproximateMapRunBacklogSize ApproximateOpenMapRunCount ConsumedCapacity ExecutionThrottled ExecutionTime ExecutionsAborted ExecutionsFailed
            - ExecutionsRedriven ExecutionsStarted ExecutionsSucceeded ExecutionsTimedOut ExpressExecutionBilledDuration ExpressExecutionBilledMemory ExpressExecutionMemory
            - LambdaFunctionRunTime LambdaFunctionScheduleTime LambdaFunctionTime LambdaFunctionsFailed LambdaFunctionsScheduled LambdaFunctionsStarted LambdaFunctionsSucceeded
            - LambdaFunctionsTimedOut OpenExecutionCount OpenExecutionLimit OpenMapRunLimit ProvisionedBucketSize ProvisionedRefillRate RedrivenExecutionsAborted
            - RedrivenExecutionsFailed RedrivenExecutionsSucceeded RedrivenExecutionsTimedOut ServiceIntegrationRunTime ServiceIntegrationScheduleTime ServiceIntegrationTime
            - ServiceIntegrationsFailed ServiceIntegrationsScheduled ServiceIntegrationsStarted ServiceIntegrationsSucceeded ServiceIntegrationsTimedOut ThrottledEvents
            """,
        _ => null,
    };

    private static AwsNamespace Read(string name, string text)
    {
        string[] dimensions = [];
        var metrics = new List<string>();
        var units = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words[0] == "Dimensions")
            {
                dimensions = words[1..];
                continue;
            }

            foreach (var metric in words[1..])
            {
                metrics.Add(metric);
                if (words[0] != Unknown)
                {
                    units.Add(metric, words[0]);
                }
            }
        }

        return new(name, metrics, units, dimensions);
    }
}
