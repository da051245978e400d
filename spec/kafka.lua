-- Error codes of the Kafka protocol: the outcome of a request, or of a part of it.
--
-- True to: Errors.java of Apache Kafka's clients, commit 1eb7644 (2024-10-25), for -1 to 128; kerr.go of
-- franz-go, commit adb3a18 (2026-08-04), for 129 to 133. rdkafka.h of librdkafka, commit 4c3b017 (2026-07-02),
-- has the same numbers. Phrases are the words of the names.
--
-- Doubts:
--
--   * `retriable` is what Kafka's Java classes state (RetriableException); franz-go differs in 8, 51, 122 and 123.
--   * Codes above 133 may exist.
--   * librdkafka has errors of its own from -200 up in the same enum; they never travel and are not here.
--
-- Policy: a code is added when a release of Kafka has it.

spec {
  format   = 1,
  id       = "kafka_error",
  title    = "Kafka error codes",
  values   = { from = -32768, to = 32767 },
  fallback = -1, -- Errors.forCode: a code that a client does not know is UNKNOWN_SERVER_ERROR
  options  = { c = { constants = "KAFKA_ERROR_{NAME}" } },
  registry = { url = "https://kafka.apache.org/protocol.html#protocol_error_codes", updated = "2026-08-04" },
  summary  = "The numbers with which a Kafka broker reports the outcome of a request.",
  meaning  = [[
    A response has a code of 16 bits for the request as a whole, for each topic or for each partition, so that
    some parts may succeed while others fail. A client repeats a request whose code is retriable after a pause,
    and many of them only after it has asked for the metadata of the cluster again.]],
}

document { "Errors.java", "Apache Kafka, org.apache.kafka.common.protocol.Errors",
  url = "https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/common/protocol/Errors.java" }
document { "franz-go", "franz-go, pkg/kerr/kerr.go",
  url = "https://github.com/twmb/franz-go/blob/master/pkg/kerr/kerr.go" }

trait { "retriable", flag = true, help = "The same request may succeed later." }
trait { "refresh", flag = true, help = "The client asks for the metadata of the cluster before it tries again." }

code { -1, "Unknown Server Error",
  summary = "The server met an unexpected error.",
  accepts = { { "UNKNOWN", by = "librdkafka" } },
  ref     = "Errors.java" }
code { 0, "None",
  summary = "The request succeeded.",
  accepts = { { "NO_ERROR", by = "librdkafka" } },
  ref     = "Errors.java" }
code { 1, "Offset Out of Range",
  summary = "The offset is not in the range that the partition has.",
  ref     = "Errors.java" }
code { 2, "Corrupt Message",
  summary = "A message is damaged: its checksum or its size is wrong.",
  accepts = { { "INVALID_MSG", by = "librdkafka" } },
  retriable = true,
  ref     = "Errors.java" }
code { 3, "Unknown Topic or Partition",
  summary = "The server does not have the topic or the partition.",
  accepts = { { "UNKNOWN_TOPIC_OR_PART", by = "librdkafka" } },
  retriable = true,
  refresh = true,
  ref     = "Errors.java" }
code { 4, "Invalid Fetch Size",
  summary = "The size of the fetch is invalid.",
  accepts = { { "INVALID_MSG_SIZE", by = "librdkafka" } },
  ref     = "Errors.java" }
code { 5, "Leader Not Available",
  summary = "The partition has no leader at present, as during an election.",
  retriable = true,
  refresh = true,
  ref     = "Errors.java" }
code { 6, "Not Leader or Follower",
  summary  = "The broker is not the leader of the partition, or not a replica of it.",
  contrast = { [16] = "6 is about the leader of a partition; 16 about the coordinator of a group or transaction." },
  was      = { { "Not Leader for Partition", by = "older releases of Kafka, librdkafka" } },
  retriable = true,
  refresh  = true,
  ref      = "Errors.java" }
code { 7, "Request Timed Out",
  summary = "The request was not complete in the time allowed.",
  retriable = true,
  ref     = "Errors.java" }
code { 8, "Broker Not Available",
  summary = "The broker is not available.",
  -- franz-go retries it; Kafka's own client does not.
  ref     = "Errors.java" }
code { 9, "Replica Not Available",
  summary = "The replica is not available on the broker.",
  retriable = true,
  refresh = true,
  ref     = "Errors.java" }
code { 10, "Message Too Large",
  summary = "The message is larger than the server accepts.",
  accepts = { { "MSG_SIZE_TOO_LARGE", by = "librdkafka" } },
  ref     = "Errors.java" }
code { 11, "Stale Controller Epoch",
  summary = "The request comes from a controller that another one has replaced.",
  accepts = { { "STALE_CTRL_EPOCH", by = "librdkafka" } },
  ref     = "Errors.java" }
code { 12, "Offset Metadata Too Large",
  summary = "The metadata of the committed offset is too long.",
  ref     = "Errors.java" }
code { 13, "Network Exception",
  summary = "The connection broke before the response arrived.",
  retriable = true,
  refresh = true,
  ref     = "Errors.java" }
code { 14, "Coordinator Load in Progress",
  summary = "The coordinator is loading its state.",
  accepts = { { "GROUP_LOAD_IN_PROGRESS", by = "older releases, librdkafka" } },
  retriable = true,
  ref     = "Errors.java" }
code { 15, "Coordinator Not Available",
  summary = "The coordinator is not available.",
  accepts = { { "GROUP_COORDINATOR_NOT_AVAILABLE", by = "older releases, librdkafka" } },
  retriable = true,
  ref     = "Errors.java" }
code { 16, "Not Coordinator",
  summary = "The broker is not the coordinator of the group or the transaction.",
  accepts = { { "NOT_COORDINATOR_FOR_GROUP", by = "older releases, librdkafka" } },
  retriable = true,
  ref     = "Errors.java" }
code { 17, "Invalid Topic Exception",
  summary = "The name of the topic is invalid, or the operation is not allowed on this topic.",
  accepts = { { "TOPIC_EXCEPTION", by = "librdkafka" } },
  ref     = "Errors.java" }
code { 18, "Record List Too Large",
  summary = "The batch of records is larger than a segment of the log.",
  ref     = "Errors.java" }
code { 19, "Not Enough Replicas",
  summary  = "Fewer replicas are in sync than required; nothing was written.",
  contrast = { [20] = "With 19 nothing was written; with 20 the records were, and a retry may write them again." },
  retriable = true,
  ref      = "Errors.java" }
code { 20, "Not Enough Replicas after Append",
  summary = "The records were written to fewer replicas than required.",
  retriable = true,
  ref     = "Errors.java" }
code { 21, "Invalid Required Acks",
  summary = "The number of acknowledgments that the producer requires is invalid.",
  ref     = "Errors.java" }
code { 22, "Illegal Generation",
  summary  = "The generation of the group is not the current one.",
  contrast = { [25] = "22 is an old generation of the group; 25 a member that the group does not have." },
  ref      = "Errors.java" }
code { 23, "Inconsistent Group Protocol",
  summary = "The member does not support any protocol that the rest of the group shares.",
  ref     = "Errors.java" }
code { 24, "Invalid Group ID",
  summary = "The group id is invalid.",
  ref     = "Errors.java" }
code { 25, "Unknown Member ID",
  summary = "The coordinator does not know the member.",
  ref     = "Errors.java" }
code { 26, "Invalid Session Timeout",
  summary = "The session timeout is outside the range that the broker allows.",
  ref     = "Errors.java" }
code { 27, "Rebalance in Progress",
  summary = "The group is rebalancing, so the member must join again.",
  ref     = "Errors.java" }
code { 28, "Invalid Commit Offset Size",
  summary = "The data of the committed offset is too large.",
  ref     = "Errors.java" }
code { 29, "Topic Authorization Failed",
  summary = "The client may not access the topic.",
  ref     = "Errors.java" }
code { 30, "Group Authorization Failed",
  summary = "The client may not access the group.",
  ref     = "Errors.java" }
code { 31, "Cluster Authorization Failed",
  summary = "The client may not carry out the operation on the cluster.",
  ref     = "Errors.java" }
code { 32, "Invalid Timestamp",
  summary = "The timestamp of a message is out of the acceptable range.",
  ref     = "Errors.java" }
code { 33, "Unsupported SASL Mechanism",
  summary = "The broker does not support the SASL mechanism.",
  ref     = "Errors.java" }
code { 34, "Illegal SASL State",
  summary = "The request does not fit the state of the SASL exchange.",
  ref     = "Errors.java" }
code { 35, "Unsupported Version",
  summary = "The broker does not support the version of the request.",
  ref     = "Errors.java" }
code { 36, "Topic Already Exists",
  summary = "A topic with that name already exists.",
  ref     = "Errors.java" }
code { 37, "Invalid Partitions",
  summary = "The number of partitions is invalid.",
  ref     = "Errors.java" }
code { 38, "Invalid Replication Factor",
  summary = "The replication factor is invalid, or larger than the number of brokers.",
  ref     = "Errors.java" }
code { 39, "Invalid Replica Assignment",
  summary = "The assignment of replicas is invalid.",
  ref     = "Errors.java" }
code { 40, "Invalid Config",
  summary = "The configuration is invalid.",
  ref     = "Errors.java" }
code { 41, "Not Controller",
  summary = "The broker is not the controller of the cluster.",
  retriable = true,
  ref     = "Errors.java" }
code { 42, "Invalid Request",
  summary = "The request is malformed or contradicts the protocol.",
  ref     = "Errors.java" }
code { 43, "Unsupported for Message Format",
  summary = "The message format of the broker does not support the request.",
  ref     = "Errors.java" }
code { 44, "Policy Violation",
  summary = "A policy of the server refuses the request.",
  ref     = "Errors.java" }
code { 45, "Out of Order Sequence Number",
  summary = "The broker received a sequence number that does not follow the last one.",
  ref     = "Errors.java" }
code { 46, "Duplicate Sequence Number",
  summary = "The broker received the same sequence number twice.",
  ref     = "Errors.java" }
code { 47, "Invalid Producer Epoch",
  summary  = "The producer attempted to produce with an old epoch.",
  contrast = { [90] = "47 is the response to a produce request; 90 that of the transaction coordinator." },
  ref      = "Errors.java" }
code { 48, "Invalid Transaction State", name = "invalid_txn_state", -- lint: allow L0805: the symbol is shorter
  summary = "The operation is not possible in the state of the transaction.",
  ref     = "Errors.java" }
code { 49, "Invalid Producer ID Mapping",
  summary = "The producer id is not the one assigned to the transactional id.",
  ref     = "Errors.java" }
code { 50, "Invalid Transaction Timeout",
  summary = "The timeout of the transaction is longer than the broker allows.",
  ref     = "Errors.java" }
code { 51, "Concurrent Transactions",
  summary = "The producer changes a transaction while another operation on it is in progress.",
  retriable = true, -- franz-go does not retry it
  ref     = "Errors.java" }
code { 52, "Transaction Coordinator Fenced",
  summary = "The transaction coordinator is an old one and may no longer act.",
  ref     = "Errors.java" }
code { 53, "Transactional ID Authorization Failed",
  summary = "The client may not use the transactional id.",
  ref     = "Errors.java" }
code { 54, "Security Disabled",
  summary = "The security features that the request needs are disabled.",
  ref     = "Errors.java" }
code { 55, "Operation Not Attempted",
  summary = "The broker did not attempt the operation, for instance because another in its batch failed.",
  ref     = "Errors.java" }
code { 56, "Kafka Storage Error",
  summary = "The broker failed to access its log on the disk.",
  retriable = true,
  refresh = true,
  ref     = "Errors.java" }
code { 57, "Log Dir Not Found",
  summary = "The log directory is not in the configuration of the broker.",
  ref     = "Errors.java" }
code { 58, "SASL Authentication Failed",
  summary = "SASL authentication failed.",
  ref     = "Errors.java" }
code { 59, "Unknown Producer ID",
  summary = "The broker has no state for the producer, for instance because its records have expired.",
  ref     = "Errors.java" }
code { 60, "Reassignment in Progress",
  summary = "A reassignment of partitions is in progress.",
  ref     = "Errors.java" }
code { 61, "Delegation Token Auth Disabled",
  summary = "Delegation tokens are disabled.",
  ref     = "Errors.java" }
code { 62, "Delegation Token Not Found",
  summary = "The server does not have the delegation token.",
  ref     = "Errors.java" }
code { 63, "Delegation Token Owner Mismatch",
  summary = "The client is neither the owner nor a renewer of the token.",
  ref     = "Errors.java" }
code { 64, "Delegation Token Request Not Allowed",
  summary = "Tokens may not be requested over this channel, or with this authentication.",
  ref     = "Errors.java" }
code { 65, "Delegation Token Authorization Failed",
  summary = "The client may not request the delegation token.",
  ref     = "Errors.java" }
code { 66, "Delegation Token Expired",
  summary = "The delegation token has expired.",
  ref     = "Errors.java" }
code { 67, "Invalid Principal Type",
  summary = "The type of the principal is not supported.",
  ref     = "Errors.java" }
code { 68, "Non Empty Group",
  summary = "The group has members.",
  ref     = "Errors.java" }
code { 69, "Group ID Not Found",
  summary = "The group does not exist.",
  ref     = "Errors.java" }
code { 70, "Fetch Session ID Not Found",
  summary = "The broker does not have the fetch session.",
  retriable = true,
  ref     = "Errors.java" }
code { 71, "Invalid Fetch Session Epoch",
  summary = "The epoch of the fetch session is not the expected one.",
  retriable = true,
  ref     = "Errors.java" }
code { 72, "Listener Not Found",
  summary = "The leader has no listener with the name through which the client connects.",
  retriable = true,
  refresh = true,
  ref     = "Errors.java" }
code { 73, "Topic Deletion Disabled",
  summary = "The broker does not allow topics to be deleted.",
  ref     = "Errors.java" }
code { 74, "Fenced Leader Epoch",
  summary  = "The leader epoch of the client is older than that of the broker.",
  contrast = { [75] = "74: the client is behind the broker; 75: the broker is behind the client." },
  retriable = true,
  refresh  = true,
  ref      = "Errors.java" }
code { 75, "Unknown Leader Epoch",
  summary = "The leader epoch of the client is newer than that of the broker.",
  retriable = true,
  ref     = "Errors.java" }
code { 76, "Unsupported Compression Type",
  summary = "The version of the request does not support the type of compression.",
  ref     = "Errors.java" }
code { 77, "Stale Broker Epoch",
  summary = "The broker epoch has changed.",
  ref     = "Errors.java" }
code { 78, "Offset Not Available",
  summary = "The leader cannot determine its high watermark yet after an election.",
  retriable = true,
  ref     = "Errors.java" }
code { 79, "Member ID Required",
  summary = "The member must join again with the id that the coordinator assigned.",
  ref     = "Errors.java" }
code { 80, "Preferred Leader Not Available",
  summary = "The preferred leader is not available.",
  retriable = true,
  refresh = true,
  ref     = "Errors.java" }
code { 81, "Group Max Size Reached",
  summary = "The group has reached its maximum number of members.",
  ref     = "Errors.java" }
code { 82, "Fenced Instance ID",
  summary = "Another member with the same static instance id has replaced this one.",
  ref     = "Errors.java" }
code { 83, "Eligible Leaders Not Available",
  summary = "No replica that may become the leader is available.",
  retriable = true,
  refresh = true,
  ref     = "Errors.java" }
code { 84, "Election Not Needed",
  summary = "The partition already has a suitable leader, so no election is needed.",
  retriable = true,
  refresh = true,
  ref     = "Errors.java" }
code { 85, "No Reassignment in Progress",
  summary = "No reassignment of the partition is in progress.",
  ref     = "Errors.java" }
code { 86, "Group Subscribed to Topic",
  summary = "The group is subscribed to the topic, so its offsets cannot be deleted.",
  ref     = "Errors.java" }
code { 87, "Invalid Record",
  summary = "A record failed the broker's validation.",
  ref     = "Errors.java" }
code { 88, "Unstable Offset Commit",
  summary = "Offset commits of open transactions are still pending.",
  retriable = true,
  ref     = "Errors.java" }
code { 89, "Throttling Quota Exceeded",
  summary = "The quota for throttled operations is used up.",
  retriable = true,
  ref     = "Errors.java" }
code { 90, "Producer Fenced",
  summary = "A newer producer has the same transactional id.",
  ref     = "Errors.java" }
code { 91, "Resource Not Found",
  summary = "The resource does not exist.",
  ref     = "Errors.java" }
code { 92, "Duplicate Resource",
  summary = "The resource already exists.",
  ref     = "Errors.java" }
code { 93, "Unacceptable Credential",
  summary = "The credential does not meet the requirements.",
  ref     = "Errors.java" }
code { 94, "Inconsistent Voter Set",
  summary = "Sender and recipient disagree on the set of voters.",
  ref     = "Errors.java" }
code { 95, "Invalid Update Version",
  summary = "The version of the update is invalid.",
  ref     = "Errors.java" }
code { 96, "Feature Update Failed",
  summary = "The features could not be updated.",
  ref     = "Errors.java" }
code { 97, "Principal Deserialization Failure",
  summary = "The forwarded principal could not be read.",
  ref     = "Errors.java" }
code { 98, "Snapshot Not Found",
  summary = "The snapshot does not exist.",
  ref     = "Errors.java" }
code { 99, "Position Out of Range",
  summary = "The position in the snapshot is out of range.",
  ref     = "Errors.java" }
code { 100, "Unknown Topic ID",
  summary = "The server does not know the topic id.",
  retriable = true,
  refresh = true,
  ref     = "Errors.java" }
code { 101, "Duplicate Broker Registration",
  summary = "A broker with the same id is already registered.",
  ref     = "Errors.java" }
code { 102, "Broker ID Not Registered",
  summary = "The broker id is not registered.",
  ref     = "Errors.java" }
code { 103, "Inconsistent Topic ID",
  summary = "The topic id in the log does not match that of the request.",
  retriable = true,
  refresh = true,
  ref     = "Errors.java" }
code { 104, "Inconsistent Cluster ID",
  summary = "The cluster id does not match that of the server.",
  ref     = "Errors.java" }
code { 105, "Transactional ID Not Found",
  summary = "The transactional id does not exist.",
  ref     = "Errors.java" }
code { 106, "Fetch Session Topic ID Error",
  summary = "The fetch session mixes topic ids and topic names.",
  retriable = true,
  ref     = "Errors.java" }
code { 107, "Ineligible Replica",
  summary = "The replica is not eligible to join the in-sync replicas.",
  ref     = "Errors.java" }
code { 108, "New Leader Elected",
  summary = "The change of the in-sync replicas made another replica the leader.",
  ref     = "Errors.java" }
code { 109, "Offset Moved to Tiered Storage",
  summary = "The offset is in tiered storage.",
  ref     = "Errors.java" }
code { 110, "Fenced Member Epoch",
  summary = "The member must give up its partitions and join again.",
  ref     = "Errors.java" }
code { 111, "Unreleased Instance ID",
  summary = "The static instance id is still in use by another member.",
  ref     = "Errors.java" }
code { 112, "Unsupported Assignor",
  summary = "The group does not support the assignor.",
  ref     = "Errors.java" }
code { 113, "Stale Member Epoch",
  summary = "The member epoch is old; the member repeats the request after its next heartbeat.",
  ref     = "Errors.java" }
code { 114, "Mismatched Endpoint Type",
  summary = "The request was sent to an endpoint of the wrong type.",
  ref     = "Errors.java" }
code { 115, "Unsupported Endpoint Type",
  summary = "The server does not know the type of endpoint.",
  ref     = "Errors.java" }
code { 116, "Unknown Controller ID",
  summary = "The controller id is not known.",
  ref     = "Errors.java" }
code { 117, "Unknown Subscription ID",
  summary = "The subscription id of the telemetry is invalid or outdated.",
  ref     = "Errors.java" }
code { 118, "Telemetry Too Large",
  summary = "The telemetry is larger than the broker accepts.",
  ref     = "Errors.java" }
code { 119, "Invalid Registration",
  summary = "The controller considers the registration of the broker invalid.",
  ref     = "Errors.java" }
code { 120, "Transaction Abortable",
  summary = "The transaction failed, and the client must abort it.",
  ref     = "Errors.java" }
code { 121, "Invalid Record State",
  summary = "The state of the record does not allow the acknowledgment.",
  ref     = "Errors.java" }
code { 122, "Share Session Not Found",
  summary = "The broker does not have the share session.",
  retriable = true, -- franz-go does not retry it
  ref     = "Errors.java" }
code { 123, "Invalid Share Session Epoch",
  summary = "The epoch of the share session is not the expected one.",
  retriable = true, -- franz-go does not retry it
  ref     = "Errors.java" }
code { 124, "Fenced State Epoch",
  summary = "The share coordinator has a newer epoch of the state.",
  ref     = "Errors.java" }
code { 125, "Invalid Voter Key",
  summary = "The key of the voter does not match that of the recipient.",
  ref     = "Errors.java" }
code { 126, "Duplicate Voter",
  summary = "The voter is already in the set.",
  ref     = "Errors.java" }
code { 127, "Voter Not Found",
  summary = "The voter is not in the set.",
  ref     = "Errors.java" }
code { 128, "Invalid Regular Expression",
  summary = "The regular expression is invalid.",
  ref     = "Errors.java" }

-- Newer than the Errors.java that was read: from franz-go and librdkafka, which agree.

code { 129, "Rebootstrap Required",
  summary = "The client must connect to its bootstrap servers again.",
  ref     = "franz-go" }
code { 130, "Streams Invalid Topology",
  summary = "The topology of the streams application is invalid.",
  ref     = "franz-go" }
code { 131, "Streams Invalid Topology Epoch",
  summary = "The epoch of the topology is invalid.",
  ref     = "franz-go" }
code { 132, "Streams Topology Fenced",
  summary = "The epoch of the topology is outdated.",
  ref     = "franz-go" }
code { 133, "Share Session Limit Reached",
  summary = "The broker has reached its maximum number of share sessions.",
  retriable = true,
  ref     = "franz-go" }
